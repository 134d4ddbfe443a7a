import { useState } from 'react';
import { loadIds, loadRows } from './rows';

export function Rows({ onDrop }: { onDrop: (row: string | undefined) => void }) {
  const [rows, setRows] = useState<string[]>(loadRows());
  const [ids, setIds] = useState<Set<string>>(loadIds);

  const drop = () => {
    onDrop(rows.pop());
    setRows(rows); // expect: state-mutation
  };

  const add = (id: string) => {
    setIds((old) => {
      old.add(id);
      return old; // expect: state-mutation
    });
  };

  const remove = (id: string) => {
    ids.delete(id);
    setIds(ids); // expect: state-mutation
  };

  return <List rows={rows} ids={ids} onDrop={drop} onAdd={add} onRemove={remove} />;
}
