import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

interface Props {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly onPick: (index: number) => void;
}

export function MapPanel({ points, onPick }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [zoom, setZoom] = useState(1);
  const [isDragging, setDragging] = useState(false);
  const offset = useRef({ x: 0, y: 0 });

  const bounds = useMemo(() => {
    const xs = points.map((point) => point.x);
    const ys = points.map((point) => point.y);
    return { width: Math.max(...xs, 1), height: Math.max(...ys, 1) };
  }, [points]);

  const draw = useCallback(() => {
    const context = canvas.current?.getContext('2d');
    if (context == null) return;
    context.clearRect(0, 0, bounds.width, bounds.height);
    for (const { x, y } of points) {
      context.fillRect(x * zoom + offset.current.x, y * zoom + offset.current.y, 3, 3);
    }
  }, [bounds, points, zoom]);

  useEffect(draw, [draw]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === '+') setZoom((value) => value * 1.2);
      if (event.key === '-') setZoom((value) => value / 1.2);
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
    document.addEventListener('mouseup', onUp); // expect: listener-leak
    return () => {
      document.removeEventListener('mousemove', onMove);
    };
  }, [draw, isDragging]);

  return (
    <canvas
      ref={canvas}
      width={bounds.width}
      height={bounds.height}
      onMouseDown={() => setDragging(true)}
      onClick={(event) =>
        onPick(points.findIndex((point) => Math.abs(point.x - event.nativeEvent.offsetX) < 3))
      }
    />
  );
}
