import { useRef, useState } from 'react';

export function Undo() {
  const [last, setLast] = useState(null);
  const [shown, setShown] = useState([]);
  const stack = useRef([]);

  const push = (step) => {
    stack.current.push(step);
    setLast(step);
  };
  const pop = () => setLast(stack.current.pop());
  const show = (items) => {
    items.sort((a, b) => a.at - b.at);
    setShown(items);
  };
  return <History last={last} shown={shown} onPush={push} onPop={pop} onShow={show} />;
}
