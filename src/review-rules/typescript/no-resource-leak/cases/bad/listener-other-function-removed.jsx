import { useEffect } from 'react';

export function Shortcuts({ onSave }) {
  useEffect(() => {
    document.addEventListener('keydown', (event) => event.key === 's' && onSave()); // expect: listener-leak
    return () => {
      document.removeEventListener('keydown', (event) => event.key === 's' && onSave());
    };
  }, [onSave]);
  return null;
}
