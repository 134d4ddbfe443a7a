import { onBeforeUnmount, onMounted, ref } from 'vue';

export function useHeight(max = 480) {
  const box = ref<HTMLElement>();
  const height = ref(0);
  let mutations: MutationObserver | undefined;

  function measure() {
    height.value = Math.min(box.value?.scrollHeight ?? 0, max);
  }

  function measureOnce(this: MutationObserver) {
    measure();
    this.disconnect();
  }

  function measureTwice(_records: MutationRecord[], observer: MutationObserver) {
    measure();
    observer.disconnect();
  }

  onMounted(() => {
    if (!box.value) return;
    mutations = new MutationObserver(measure);
    mutations.observe(box.value, { childList: true });
    const first = new MutationObserver(measureOnce);
    first.observe(box.value, { attributes: true });
    const second = new MutationObserver(measureTwice);
    second.observe(box.value, { characterData: true });
  });

  onBeforeUnmount(() => mutations?.disconnect());

  return { box, height };
}
