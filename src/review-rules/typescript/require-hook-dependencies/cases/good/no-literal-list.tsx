import { useEffect, useMemo, useState } from 'react';

export function useThing(deps: readonly unknown[]) {
  const [count, setCount] = useState(0);
  const double = useMemo(() => count * 2, deps);
  const triple = useMemo(() => count * 3, [...deps]);
  useEffect(() => {
    setInterval(() => send(count), 1000);
  });
  const own = useMemo(double > 3 ? compute : () => count, []);
  return { double, triple, own, setCount };
}
