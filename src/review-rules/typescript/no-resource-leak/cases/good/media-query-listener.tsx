import { useEffect, useState } from 'react';

const media = window.matchMedia('(max-width: 640px)');
media.addEventListener('change', () => console.info('changed'));

export function Panel({ initial }: { initial: number }) {
  const [width, setWidth] = useState(initial);

  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const onChange = () => setWidth(0);
    dark.addEventListener('change', onChange);
    return () => dark.removeEventListener('change', onChange);
  }, []);

  useEffect(() => {
    const found = document.createElement('img');
    found.addEventListener('load', () => setWidth(found.width));
    found.addEventListener('change', () => setWidth(found.height));
    const wide = window.matchMedia('(min-width: 640px)');
    wide.addEventListener('change', () => setWidth(1), { once: true });
  }, []);

  return <div style={{ width }} />;
}
