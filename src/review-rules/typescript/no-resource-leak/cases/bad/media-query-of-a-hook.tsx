import { useEffect, useState } from 'react';

export function useMatch(query: string): boolean {
  const [matches, setMatches] = useState(false);

  useEffect(() => {
    const list = window.matchMedia(query);
    setMatches(list.matches);
    list.addEventListener('change', (event) => setMatches(event.matches)); // expect: listener-leak
  }, [query]);

  return matches;
}

export function useTouch(width: number): boolean {
  const [isTouch, setTouch] = useState(false);
  useEffect(() => {
    const coarse = matchMedia(`(pointer: coarse) and (max-width: ${width}px)`);
    const show = () => setTouch(coarse.matches);
    coarse.addEventListener('change', show); // expect: listener-leak
    show();
  }, [width]);
  return isTouch;
}
