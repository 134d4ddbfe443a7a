import { useCallback, useState } from 'react';

export function Tabs({ names }: { readonly names: readonly string[] }) {
  const [tab, setTab] = useState(names[0]);
  const choose = useCallback((name: string) => {
    setTab(name);
  }, []);
  return (
    <nav>
      {names.map((name) => (
        <a key={name} aria-current={tab === name} onClick={choose(name)}>{/* expect: called-handler */}
          {name}
        </a>
      ))}
    </nav>
  );
}
