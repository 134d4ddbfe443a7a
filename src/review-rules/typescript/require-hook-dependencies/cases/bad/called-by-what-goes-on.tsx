import { useEffect, useRef, useState } from 'react';
import { loadSongs } from './songs';

export function Songs() {
  const [songs, setSongs] = useState<string[]>([]);
  const [page, setPage] = useState(0);
  const [seconds, setSeconds] = useState(0);
  const end = useRef<HTMLDivElement>(null);

  async function more() {
    const next = await loadSongs(page + 1);
    setSongs((before) => [...before, ...next]);
    setPage(page + 1);
  }

  const count = () => setSeconds(seconds + 1);

  useEffect(() => {
    const watcher = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) void more(); // expect: stale-closure
    });
    if (end.current) watcher.observe(end.current);
    return () => watcher.disconnect();
  }, []);

  useEffect(() => {
    const timer = setInterval(() => {
      count(); // expect: stale-closure
    }, 1000);
    return () => clearInterval(timer);
  }, []);

  return (
    <>
      {songs.join()} {seconds}
      <div ref={end} />
    </>
  );
}
