import { useMemo, useState } from 'react';
import { useTable, useTree } from './hooks/views';

export function View({ kind, rows }) {
  const [page] = useState(0);
  switch (kind) {
    case 'table':
      return <Table {...useTable(rows, page)} />; // expect: conditional-hook
    case 'tree':
      return <Tree {...useTree(rows)} />;
    default:
      return null;
  }
}

function useSorted(rows, order) {
  return order === 'name' ? useMemo(() => sortByName(rows), [rows]) : rows; // expect: conditional-hook
}
