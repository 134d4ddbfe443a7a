import { Children, type ReactNode } from 'react';

export function Crumbs({ items, join }: { items: readonly string[]; join(parts: ReactNode[]): ReactNode }) {
  const out = [];
  for (const item of items) out.push(<li key={item}>{item}</li>);
  const parts: ReactNode[] = [];
  for (const item of items) parts.push(<b>{item}</b>);
  const once: ReactNode[] = [];
  if (items.length > 1) once.push(<i>many</i>);
  const texts: ReactNode[] = [];
  for (const item of items) texts.push(item);
  return (
    <ul>
      {out}
      {join(parts)}
      {Children.toArray(parts)}
      {once}
      {texts}
    </ul>
  );
}
