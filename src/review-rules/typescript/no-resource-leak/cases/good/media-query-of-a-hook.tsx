import { useEffect, useState } from 'react';

export function useMatch(query: string): boolean {
  const [matches, setMatches] = useState(false);

  useEffect(() => {
    const list = window.matchMedia(query);
    const show = () => setMatches(list.matches);
    show();
    list.addEventListener('change', show);
    return () => list.removeEventListener('change', show);
  }, [query]);

  useEffect(() => {
    const show = () => setMatches(window.matchMedia(query).matches);
    window.matchMedia(query).addEventListener('change', show);
    return () => window.matchMedia(query).removeEventListener('change', show);
  }, [query]);

  return matches;
}
