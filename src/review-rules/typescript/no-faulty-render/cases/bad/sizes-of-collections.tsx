import { useMemo, useState } from 'react';

export function Chosen({ ids }: { ids: Set<string> }) {
  const [chosen, setChosen] = useState(new Set<string>());
  const [open] = useState(() => new Map<string, boolean>());
  const known = useMemo(() => new Map(Object.entries(labels)), []);
  const given: ReadonlySet<string> = ids;
  return (
    <p onClick={() => setChosen(new Set(ids))}>
      {chosen.size && <b>{chosen.size} chosen</b>}{/* expect: rendered-zero */}
      {open.size && <Badge count={open.size} />}{/* expect: rendered-zero */}
      {known.size && <em>Labels</em>}{/* expect: rendered-zero */}
      {given.size && <i>Given</i>}{/* expect: rendered-zero */}
    </p>
  );
}

export const Count = ({ ids }: { ids: Set<string> }, seen: Map<string, string>) => (
  <p>{seen.size && <Seen ids={ids} />}</p> // expect: rendered-zero
);
