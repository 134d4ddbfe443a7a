import { useState } from 'react';

export function useSelection() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());

  const toggle = (id: string) =>
    setSelected((old) => {
      if (id === '') return old;
      const next = new Set(old);
      if (next.has(id)) next.delete(id);
      else next.add(id);
      return next;
    });

  const add = (id: string) => setSelected((old) => (old.has(id) ? old : new Set([...old, id])));

  return { selected, toggle, add };
}
