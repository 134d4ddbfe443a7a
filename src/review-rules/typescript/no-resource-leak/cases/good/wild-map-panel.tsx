import { useCallback, useEffect, useRef, useState } from 'react';

interface Props {
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export function MapPanel({ points }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [zoom, setZoom] = useState(1);
  const [isDragging, setDragging] = useState(false);
  const offset = useRef({ x: 0, y: 0 });

  const draw = useCallback(() => {
    const context = canvas.current?.getContext('2d');
    if (context == null) return;
    for (const { x, y } of points) {
      context.fillRect(x * zoom + offset.current.x, y * zoom + offset.current.y, 3, 3);
    }
  }, [points, zoom]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === '+') setZoom((value) => value * 1.2);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  useEffect(() => {
    const onMove = (event: MouseEvent) => {
      if (!isDragging) return;
      offset.current = { x: offset.current.x + event.movementX, y: offset.current.y + event.movementY };
      draw();
    };
    const onUp = () => setDragging(false);
    document.addEventListener('mousemove', onMove);
    document.addEventListener('mouseup', onUp);
    return () => {
      document.removeEventListener('mousemove', onMove);
      document.removeEventListener('mouseup', onUp);
    };
  }, [draw, isDragging]);

  return <canvas ref={canvas} onMouseDown={() => setDragging(true)} />;
}
