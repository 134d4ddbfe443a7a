import { useEffect, useState } from 'react';

export function useFeed(url, limit) {
  const [items, setItems] = useState([]);
  const [isPaused, setPaused] = useState(false);

  useEffect(() => {
    const source = new EventSource(url);
    source.addEventListener('message', ({ data }) => {
      if (isPaused) return; // expect: stale-closure
      setItems([JSON.parse(data), ...items].slice(0, 50));
    });
    return () => source.close();
  }, [url]);

  return { items, isPaused, setPaused };
}
