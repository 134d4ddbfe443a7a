import { createSignal } from 'solid-js';

export function Counter({ items }) {
  const [count, setCount] = createSignal(0);
  setCount(1);
  return (
    <p>
      {count()} {items.length && <b>some</b>}
    </p>
  );
}
