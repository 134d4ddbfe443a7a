import { useCallback, useEffect, useRef } from 'react';

export function useKeys(onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey);
  const stable = useCallback((event: KeyboardEvent) => latest.current(event), []);

  useEffect(() => {
    window.addEventListener('keydown', stable as EventListener);
    return () => globalThis.removeEventListener('keydown', stable as EventListener);
  }, [stable]);

  useEffect(() => {
    const onResize = () => latest.current(new KeyboardEvent('resize'));
    addEventListener('resize', onResize);
    return function cleanUp() {
      window.removeEventListener('resize', onResize);
    };
  }, []);
}
