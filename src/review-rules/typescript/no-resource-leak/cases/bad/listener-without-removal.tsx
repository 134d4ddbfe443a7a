import { useEffect, useState } from 'react';

export function useWidth(): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const onResize = () => setWidth(window.innerWidth);
    onResize();
    window.addEventListener('resize', onResize); // expect: listener-leak
  }, []);
  return width;
}
