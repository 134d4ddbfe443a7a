import { ref } from 'vue';

export function useToggle() {
  const open = ref(false);
  const count = ref(0);
  function toggle(close: () => void) {
    if (open) close();
    else open.value = true;
  }
  function show() {
    if (!count) console.log('none');
    return count.value;
  }
  return { toggle, show };
}
