import { useEffect } from 'react';
import { later } from './later';

export function useFocus(onFocus) {
  useEffect(() => {
    const handle = () => onFocus();
    window.addEventListener('focus', handle);
    return later('focus', handle);
  }, [onFocus]);
}
