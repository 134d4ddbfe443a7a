import { useState } from 'react';

export function Rows({ first }) {
  const [rows, setRows] = useState(first);
  const addAll = (more) => {
    more.forEach((row) => rows.push(row));
    setRows(rows); // expect: state-mutation
  };
  const addOne = (row) => {
    row && void rows.push(row);
    setRows(rows); // expect: state-mutation
  };
  return <List rows={rows} onAddAll={addAll} onAdd={addOne} />;
}
