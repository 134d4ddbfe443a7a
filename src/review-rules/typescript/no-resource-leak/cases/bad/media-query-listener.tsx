import { useEffect, useState } from 'react';

export function Panel({ initial }: { initial: number }) {
  const [width, setWidth] = useState(initial);

  useEffect(() => {
    const media = window.matchMedia('(max-width: 640px)');
    const onChange = (event: MediaQueryListEvent) => setWidth(event.matches ? 0 : initial);
    media.addEventListener('change', onChange); // expect: listener-leak
    setWidth(media.matches ? 0 : initial);
  }, [initial]);

  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', () => setWidth(0)); // expect: listener-leak
    return () => {
      dark.removeEventListener('change', () => setWidth(0));
    };
  }, []);

  return <div style={{ width }} />;
}
