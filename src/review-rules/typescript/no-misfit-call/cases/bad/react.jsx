import { useEffect } from 'react';

export function Clock({ onTick }) {
  function tick() {
    onTick(Date.now());
  }
  useEffect(tick(), [onTick]); // expect: used-nothing
  return <button onClick={() => setTimeout(tick(), 10)}>now</button>; // expect: used-nothing
}
