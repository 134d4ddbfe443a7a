import { useState } from 'react';

export function Basket() {
  const [basket, setBasket] = useState({ lines: [], open: false });

  const add = (line) =>
    setBasket((before) => {
      before.lines.push(line);
      return { ...before, lines: before.lines }; // expect: state-mutation
    });
  const count = () => setBasket((before) => ({ ...before, lines: before.lines.push(null) })); // expect: state-mutation
  const turn = () => setBasket((before) => ({ ...before, lines: before.lines.reverse() })); // expect: state-mutation

  return (
    <button onClick={add} onBlur={turn} onFocus={count}>
      {basket.lines.length}
    </button>
  );
}
