import { onBeforeUnmount, onMounted, ref } from 'vue';

export function useHeight(max = 480) {
  const box = ref<HTMLElement>();
  const height = ref(0);
  let mutations: MutationObserver | undefined;

  function measure() {
    height.value = Math.min(box.value?.scrollHeight ?? 0, max);
  }

  onMounted(() => {
    if (!box.value) return;
    measure();
    mutations = new MutationObserver(measure); // expect: listener-leak
    mutations.observe(box.value, { childList: true, subtree: true });
  });

  onBeforeUnmount(() => {
    height.value = 0;
  });

  return { box, height };
}
