import { useCallback, useEffect, useRef } from 'react';

interface SplitterProps {
  readonly onDrag: (dx: number) => void;
  readonly disabled?: boolean;
}

export function Splitter({ onDrag, disabled = false }: SplitterProps) {
  const last = useRef<number | null>(null);

  const drag = useCallback(
    (event: PointerEvent) => {
      if (last.current !== null) onDrag(event.clientX - last.current);
      last.current = event.clientX;
    },
    [onDrag],
  );

  useEffect(() => {
    if (disabled) return;
    document.addEventListener('pointermove', drag); // expect: listener-leak
    return () => document.removeEventListener('pointerup', drag);
  }, [disabled, drag]);

  return <div className="splitter" />;
}
