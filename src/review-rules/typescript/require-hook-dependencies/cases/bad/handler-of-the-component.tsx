import { useCallback, useEffect, useState } from 'react';

export function Shortcut({ items }: { items: string[] }) {
  const [selected, setSelected] = useState(0);

  function onKey(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') {
      setSelected(Math.min(selected + 1, items.length - 1));
    }
  }

  useEffect(() => {
    window.addEventListener('keydown', onKey); // expect: stale-closure
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return <p>{items[selected]}</p>;
}

export function Ticker() {
  const [ticks, setTicks] = useState(0);
  const [step, setStep] = useState(1);
  const tick = () => setTicks(ticks + step);

  useEffect(() => {
    const timer = setInterval(tick, 1000); // expect: stale-closure
    return () => clearInterval(timer);
  }, [step]);

  return <button onClick={() => setStep(step + 1)}>{ticks}</button>;
}

export function Scroller() {
  const [rows, setRows] = useState<string[]>([]);
  const more = useCallback(() => setRows([...rows, 'next']), [rows]);

  useEffect(() => {
    document.addEventListener('scroll', more); // expect: stale-closure
    return () => document.removeEventListener('scroll', more);
  }, []);

  return <ul>{rows.join(', ')}</ul>;
}
