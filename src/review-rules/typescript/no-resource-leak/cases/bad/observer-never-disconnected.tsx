import { useEffect, useRef, useState } from 'react';

export function Measured() {
  const box = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  useEffect(() => {
    if (box.current === null) return;
    const observer = new ResizeObserver(([entry]) => setHeight(entry?.contentRect.height ?? 0)); // expect: listener-leak
    observer.observe(box.current);
  }, []);
  return <div ref={box}>{height}</div>;
}
