import { useEffect, useState } from 'react';

export function useOnline(isEnabled: boolean): boolean {
  const [isOnline, setOnline] = useState(true);
  if (!isEnabled) return true;
  useEffect(() => { // expect: conditional-hook
    const update = () => setOnline(navigator.onLine);
    window.addEventListener('online', update);
    return () => window.removeEventListener('online', update);
  }, []);
  return isOnline;
}
