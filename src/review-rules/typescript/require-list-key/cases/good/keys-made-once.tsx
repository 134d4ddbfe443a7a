import React, { useMemo, useState } from 'react';
import { v4 as uuid, v5 } from 'uuid';

const namespace = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
const banner = <p key={Math.random()}>Hello</p>;

export function Rows({ rows }: { rows: readonly string[] }) {
  const [ids, setIds] = useState(() => rows.map(() => uuid()));
  const cells = useMemo(() => rows.map((row) => <li key={uuid()}>{row}</li>), [rows]);
  const [drawn, setDrawn] = useState<React.ReactNode[]>([]);
  const add = () => {
    setIds([...ids, uuid()]);
    setDrawn((old) => [...old, <li key={uuid()}>new</li>]);
  };
  return (
    <ul onClick={add}>
      {banner}
      <Clock key={Math.random()} />
      {cells}
      {drawn}
      {rows.map((row, index) => (
        <li key={ids[index]}>{row}</li>
      ))}
      {rows.map((row) => (
        <li key={v5(row, namespace)}>{Math.random()}</li>
      ))}
    </ul>
  );
}

function Clock() {
  return <time>{Date.now()}</time>;
}
