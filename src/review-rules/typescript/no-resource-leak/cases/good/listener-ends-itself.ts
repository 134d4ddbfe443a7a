import { useEffect } from 'react';

export function useOnce(onFirst: () => void): void {
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    window.addEventListener('click', onFirst, { once: true });
    window.addEventListener('scroll', () => onFirst(), { signal });
    document.addEventListener('keydown', () => onFirst(), { signal: controller.signal, passive: true });
    return () => controller.abort();
  }, [onFirst]);
}
