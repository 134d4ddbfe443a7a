import { useEffect, useState } from 'react';

export function Clock() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      setSeconds(seconds + 1); // expect: stale-closure
    }, 1000);
    return () => clearInterval(timer);
  }, []);
  return <p>{seconds}</p>;
}
