import { useState } from 'react';

interface Props {
  readonly onDrop: (row: string) => void;
  readonly first: readonly string[];
}

export function Rows({ onDrop, first }: Props) {
  const [rows, setRows] = useState<string[]>([...first]);
  const [marks, setMarks] = useState(() => new Set<string>());

  const drop = () => {
    const last = rows.pop();
    if (last !== undefined) onDrop(last);
    setRows(rows); // expect: state-mutation
  };

  const move = (from: number, to: number) => {
    setRows((old) => {
      const [row] = old.splice(from, 1);
      console.log(old.splice(to, 0, row ?? ''));
      return old; // expect: state-mutation
    });
  };

  const unmark = (row: string) => {
    if (!marks.delete(row)) return;
    setMarks(marks); // expect: state-mutation
  };

  const mark = (row: string) => {
    setMarks((old) => {
      old.add(row);
      return old; // expect: state-mutation
    });
  };

  return <List rows={rows} marks={marks} onDrop={drop} onMove={move} onMark={mark} onUnmark={unmark} />;
}
