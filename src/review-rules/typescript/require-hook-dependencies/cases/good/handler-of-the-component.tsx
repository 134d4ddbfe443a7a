import { useCallback, useEffect, useRef, useState } from 'react';

export function Shortcut({ items }: { items: string[] }) {
  const [selected, setSelected] = useState(0);
  const latest = useRef(selected);
  latest.current = selected;

  function onKey(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') setSelected((old) => Math.min(old + 1, items.length - 1));
    if (event.key === 'Enter') open(items[latest.current]);
  }

  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return <p>{items[selected]}</p>;
}

export function Ticker() {
  const [ticks, setTicks] = useState(0);
  const tick = () => setTicks(ticks + 1);

  useEffect(() => {
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [ticks]);

  useEffect(() => {
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  });

  return <button onClick={tick}>{ticks}</button>;
}

export function Scroller() {
  const [rows, setRows] = useState<string[]>([]);
  const more = useCallback(() => setRows((old) => [...old, 'next']), []);
  const less = useCallback(() => setRows(rows.slice(1)), [rows]);

  useEffect(() => {
    document.addEventListener('scroll', more);
    return () => document.removeEventListener('scroll', more);
  }, []);

  useEffect(() => {
    document.addEventListener('click', less);
    return () => document.removeEventListener('click', less);
  }, [less]);

  return <ul>{rows.join(', ')}</ul>;
}
