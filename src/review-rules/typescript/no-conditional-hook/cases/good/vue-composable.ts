import { ref, watch } from 'vue';
import { useRoute } from 'vue-router';

export function useTitle(isEnabled: boolean) {
  if (!isEnabled) return ref('');
  const route = useRoute();
  const title = ref(route.meta.title);
  if (isEnabled) {
    const { stop } = useWatcher(title);
    watch(title, stop);
  }
  return title;
}

function useWatcher(title: unknown) {
  return useRoute().watch(title);
}
