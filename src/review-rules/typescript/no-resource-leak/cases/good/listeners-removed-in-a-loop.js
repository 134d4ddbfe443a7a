import { useEffect } from 'react';

const events = ['mousemove', 'keydown', 'touchstart'];

export function useActivity(onActive) {
  useEffect(() => {
    window.addEventListener('mousemove', onActive);
    window.addEventListener('keydown', onActive);
    return () => events.forEach((name) => window.removeEventListener(name, onActive));
  }, [onActive]);
}
