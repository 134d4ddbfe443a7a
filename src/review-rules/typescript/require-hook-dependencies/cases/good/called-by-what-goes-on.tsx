import { useCallback, useEffect, useRef, useState } from 'react';
import { loadSongs } from './songs';

export function Songs() {
  const [songs, setSongs] = useState<string[]>([]);
  const [page, setPage] = useState(0);
  const end = useRef<HTMLDivElement>(null);

  const more = useCallback(async () => {
    const next = await loadSongs(page + 1);
    setSongs((before) => [...before, ...next]);
    setPage(page + 1);
  }, [page]);

  const grow = () => setSongs((before) => [...before, '']);
  const first = () => console.log(page);

  useEffect(() => {
    const watcher = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) void more();
    });
    if (end.current) watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [more]);

  useEffect(() => {
    first();
    const timer = setInterval(() => {
      grow();
    }, 1000);
    return () => clearInterval(timer);
  }, []);

  return (
    <>
      {songs.join()}
      <div ref={end} />
    </>
  );
}
