import { useMemo } from 'react';

export function Menu({ entries, groups }) {
  const items = entries.map((entry) => <Item entry={entry} />); // expect: list-key
  const others = useMemo(() => groups.map((group) => <Group name={group} />), [groups]); // expect: list-key
  return (
    <nav>
      {items}
      {others}
    </nav>
  );
}
