import { onMounted, ref } from 'vue';

export function useOnline() {
  const online = ref(true);
  onMounted(() => {
    window.addEventListener('offline', () => (online.value = false)); // expect: listener-leak
  });
  return online;
}
