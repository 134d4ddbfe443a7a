import { useCallback, useMemo } from 'react';

export function useTable(columns: Column[], { pageSize, sortKey }: Options) {
  const visible = useMemo(() => columns.filter(({ key }) => key !== sortKey), [columns]);
  const pages = useCallback((rows: Row[]) => Math.ceil(rows.length / pageSize), [visible]);
  return { visible, pages };
}
