import { useMemo } from 'react';
import { useSortedCategories, useCategories } from './use-sorted-categories.ts';
import { usePanel } from './use-panel.ts';

export function Table({ data, columns }: { data: Row[]; columns: string[] }) {
  const { compact } = usePanel();
  const sorted = compact ? useSortedCategories(data) : useCategories(data); // expect: conditional-hook
  let first;
  if (compact) {
    first = useMemo(() => data[0], [data]); // expect: conditional-hook
  } else {
    first = columns[0];
  }
  return <table title={String(first)}>{sorted.map((each) => each.name)}</table>;
}
