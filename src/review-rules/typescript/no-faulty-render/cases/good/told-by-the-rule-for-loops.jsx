import { useEffect, useState } from 'react';

export function Counter({ row }) {
  const [count, setCount] = useState(0);
  const [rows, setRows] = useState([]);
  useEffect(() => {
    setRows([...rows, row]);
  });
  setCount(count + 1);
  return <button onClick={setCount(0)}>{count}</button>;
}
