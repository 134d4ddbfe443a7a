import { useEffect, useState } from 'react';

export function Drawing() {
  const [isDown, setDown] = useState(false);
  const [points, setPoints] = useState<Point[]>([]);
  useEffect(() => {
    const onMove = (event: MouseEvent) => {
      if (isDown) setPoints([...points, pointOf(event)]); // expect: stale-closure
    };
    window.addEventListener('mousemove', onMove);
    return () => window.removeEventListener('mousemove', onMove);
  }, []);
  return <Canvas points={points} onDown={() => setDown(true)} onUp={() => setDown(false)} />;
}
