import { useState } from 'react';

interface Props {
  table: { sort(column: string): void; reverse(): void };
  query: { sort(order: { name: number }): unknown };
}

export function Toolbar({ table, query }: Props) {
  const [column, setColumn] = useState('name');
  const apply = () => {
    table.sort(column);
    query.sort({ name: 1 });
  };
  return (
    <div>
      <button onClick={apply}>Sort</button>
      <button onClick={() => table.reverse()}>Turn</button>
      <input value={column} onChange={(event) => setColumn(event.target.value)} />
    </div>
  );
}
