import { useEffect } from 'react';

export function useOutsideClick(onOutside: (event: Event) => void): void {
  useEffect(() => {
    document.addEventListener('click', onOutside, true); // expect: listener-leak
    return () => document.removeEventListener('click', onOutside);
  }, [onOutside]);
}
