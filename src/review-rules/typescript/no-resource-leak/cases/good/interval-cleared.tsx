import { useEffect, useRef, useState } from 'react';

export function Clock() {
  const [now, setNow] = useState(0);
  const other = useRef<number>();
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    other.current = window.setInterval(() => setNow(0), 60_000);
  }, []);
  useEffect(() => () => window.clearInterval(other.current), []);
  return <i>{now}</i>;
}
