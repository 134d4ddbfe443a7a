import { useState } from 'react';
import { useEffect, useMemo } from './scheduler';

export function useThing() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    setInterval(() => send(count), 1000);
  }, []);
  return useMemo(() => [count, setCount], []);
}
