import { useCallback, useEffect, useMemo, useState } from 'react';

export function useFollow(element, isActive) {
  const [point, setPoint] = useState(isActive ? startOf(element) : null);
  useEffect(() => {
    if (!isActive) return undefined;
    return follow(element, setPoint);
  }, [element, isActive]);
  const label = useMemo(() => (point ? labelOf(point) : ''), [point]);
  const stop = useCallback(() => {
    if (!element) return;
    element.stop();
  }, [element]);
  return isActive ? { point, label, stop } : null;
}
