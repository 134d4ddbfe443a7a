import { computed, ref } from 'vue';

export function useToggle() {
  const open = ref(false);
  const closed = computed(() => !open.value);
  function close() {
    open.value = false;
  }
  function toggle() {
    if (open) close(); // expect: constant-condition
    else open.value = true;
  }
  function show(text: string) {
    if (!closed) return undefined; // expect: constant-condition
    return closed.value ? text : '';
  }
  return { open, toggle, show };
}
