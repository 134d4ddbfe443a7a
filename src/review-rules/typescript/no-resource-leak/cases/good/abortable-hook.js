import { useAbortableEffect } from './use-abortable-effect';

export function useWheel(onWheel) {
  useAbortableEffect((status) => {
    window.addEventListener('wheel', onWheel, status);
    setInterval(onWheel, 1000);
  }, []);
}
