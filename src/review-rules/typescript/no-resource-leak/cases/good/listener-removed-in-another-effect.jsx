import { useEffect, useMemo } from 'react';

export function useScroll(onScroll) {
  const handler = useMemo(() => () => onScroll(window.scrollY), [onScroll]);
  useEffect(() => {
    window.addEventListener('scroll', handler, { passive: true });
  }, [handler]);
  useEffect(() => () => window.removeEventListener('scroll', handler), [handler]);
}
