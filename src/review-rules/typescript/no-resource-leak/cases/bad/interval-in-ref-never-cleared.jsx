import React, { useEffect, useRef, useState } from 'react';

export function Poller({ load }) {
  const [data, setData] = useState();
  const timer = useRef(null);

  useEffect(() => {
    timer.current = setInterval(async () => setData(await load()), 5000); // expect: timer-leak
  }, [load]);

  return <pre>{JSON.stringify(data)}</pre>;
}
