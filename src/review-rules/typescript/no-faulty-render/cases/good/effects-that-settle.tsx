import { useEffect, useRef, useState } from 'react';

export function Width({ text }: { readonly text: string }) {
  const box = useRef<HTMLParagraphElement>(null);
  const [width, setWidth] = useState(0);
  // The same number ends it.
  useEffect(() => {
    setWidth(box.current?.offsetWidth ?? 0);
  });
  useEffect(() => {
    setWidth(0);
  }, [width]);
  return <p ref={box}>{text.slice(0, width)}</p>;
}

export function Ticks() {
  const [ticks, setTicks] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setTicks(ticks + 1), 1000);
    return () => clearTimeout(timer);
  }, [ticks]);
  useEffect(() => {
    if (ticks < 3) setTicks(ticks + 1);
  }, [ticks]);
  return <output>{ticks}</output>;
}

export function Users() {
  const [users, setUsers] = useState<string[] | null>(null);
  useEffect(() => {
    if (users !== null) return;
    fetch('/users').then((answer) => answer.json()).then(setUsers, console.error);
  });
  useEffect(() => {
    fetch('/users').then((answer) => answer.json()).then(setUsers, console.error);
  }, []);
  useEffect(() => {
    fetch('/ping').then(() => setUsers(null), console.error);
  });
  return <p>{users?.join(', ')}</p>;
}

export function Totals({ rows }: { readonly rows: readonly number[] }) {
  const [totals, setTotals] = useState<number[]>([]);
  useEffect(() => {
    setTotals(rows.map((row) => row * 2));
  }, [rows]);
  return <p>{totals.join(', ')}</p>;
}
