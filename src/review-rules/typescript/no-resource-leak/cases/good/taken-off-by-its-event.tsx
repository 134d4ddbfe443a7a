import { useCallback, useEffect } from 'react';

export function Splitter({ onDrag }: { readonly onDrag: (dx: number) => void }) {
  const drag = useCallback((event: PointerEvent) => onDrag(event.movementX), [onDrag]);

  useEffect(() => {
    const start = () => document.addEventListener('pointermove', drag);
    const stop = () => document.removeEventListener('pointermove', drag);
    document.addEventListener('pointerdown', start);
    document.addEventListener('pointerup', stop);
    return () => {
      stop();
      document.removeEventListener('pointerdown', start);
      document.removeEventListener('pointerup', stop);
    };
  }, [drag]);

  return <div className="splitter" />;
}
