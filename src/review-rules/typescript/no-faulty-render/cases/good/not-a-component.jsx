import { useState } from 'react';

export function Timer({ seconds }) {
  const [left, setLeft] = useState(seconds);
  const start = () => {
    setLeft(seconds);
    return setInterval(() => setLeft((before) => before - 1), 1000);
  };
  const [first] = useState(() => {
    const list = [];
    list.push(seconds);
    return list;
  });
  return <button onClick={start}>{left + first.length}</button>;
}
