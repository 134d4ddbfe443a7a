import { useMemo } from 'react';
import { useSortedCategories } from './use-sorted-categories.ts';
import { usePanel } from './use-panel.ts';

export function Table({ data, columns }: { data: Row[]; columns: string[] }) {
  const { compact } = usePanel();
  const sorted = compact ? useSortedCategories([{ group: 0 }], ['Data']) : useSortedCategories(data, columns);
  let first;
  if (compact) {
    first = useMemo(() => data[0], [data]);
  } else {
    first = useMemo(() => columns[0], [columns]);
  }
  return <table title={String(first)}>{sorted.map((each) => each.name)}</table>;
}
