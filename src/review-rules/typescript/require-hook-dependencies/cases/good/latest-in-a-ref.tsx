import { useEffect, useRef, useState } from 'react';

export function useLatest() {
  const [value, setValue] = useState(0);
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  useEffect(() => {
    const timer = setInterval(() => send(latest.current), 1000);
    return () => clearInterval(timer);
  }, []);
  return setValue;
}
