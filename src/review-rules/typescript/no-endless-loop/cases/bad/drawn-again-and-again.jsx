import { useEffect, useState } from 'react';

export function Counter({ row }) {
  const [renders, setRenders] = useState(0);
  const [rows, setRows] = useState([]);

  useEffect(() => {
    setRenders(renders + 1); // expect: endless-loop
  });

  useEffect(() => {
    document.title = row.title;
    setRows([...rows, row]); // expect: endless-loop
  }, [row, rows]);

  return <button onClick={setRenders(0)}>{renders}</button>; // expect: endless-loop
}

export function Total({ items }) {
  const [sum, setSum] = useState({ value: 0 });
  setSum({ value: items.length }); // expect: endless-loop
  return <p>{sum.value}</p>;
}
