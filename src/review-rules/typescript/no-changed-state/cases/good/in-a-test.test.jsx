import { useState } from 'react';

function Harness() {
  const [rows, setRows] = useState([]);
  const add = () => {
    rows.push(1);
    setRows(rows);
  };
  return <button onClick={add}>{rows.length}</button>;
}

it('draws nothing for the same list', () => render(<Harness />));
