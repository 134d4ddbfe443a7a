import { useEffect, useState } from 'react';

export function Countdown({ running }) {
  const [left, setLeft] = useState(60);
  useEffect(() => {
    let timer;
    if (running) timer = setInterval(() => setLeft((value) => value - 1), 1000);
    return () => {
      if (timer) clearInterval(timer);
    };
  }, [running]);
  useEffect(() => {
    const poll = setInterval(() => {
      if (left <= 0) clearInterval(poll);
    }, 100);
  }, [left]);
  return <b>{left}</b>;
}
