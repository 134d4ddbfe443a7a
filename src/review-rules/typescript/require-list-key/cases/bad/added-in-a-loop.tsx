import type { ReactNode } from 'react';

export function Crumbs({ items }: { items: readonly string[] }) {
  const out = [];
  for (const item of items) out.push(<li>{item}</li>); // expect: list-key
  const more: ReactNode[] = [];
  items.forEach((item) => {
    if (item !== '') more.push(<b>{item}</b>); // expect: list-key
  });
  return (
    <ul>
      {out}
      {more.length > 0 && more}
    </ul>
  );
}
