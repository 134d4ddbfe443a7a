import { useCallback, useMemo, useState } from 'react';

export function List({ items }) {
  const [item, setItem] = useState(null);
  const names = useMemo(() => items.map((item) => item.name), [items]);
  const choose = useCallback((item) => {
    const index = 1;
    setItem({ ...item, index });
  }, []);
  return <Names names={names} selected={item} onChoose={choose} />;
}
