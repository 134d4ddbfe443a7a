import { useEffect, useState } from 'react';

export function Clock({ step }: { step: number }) {
  const [now, setNow] = useState(() => Date.now());

  useEffect(() => {
    setInterval(() => setNow(Date.now()), step); // expect: timer-leak
  }, [step]);

  return <time>{new Date(now).toLocaleTimeString()}</time>;
}
