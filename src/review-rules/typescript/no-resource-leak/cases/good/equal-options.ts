import { useEffect } from 'react';

const options = { capture: true, passive: true };

export function useTouch(onTouch: (event: Event) => void): void {
  useEffect(() => {
    document.addEventListener('touchstart', onTouch, options);
    document.addEventListener('touchend', onTouch, { capture: true });
    document.body.addEventListener('touchmove', onTouch, { passive: true });
    return () => {
      document.removeEventListener('touchstart', onTouch, options);
      document.removeEventListener('touchend', onTouch, true);
      window.document.body.removeEventListener('touchmove', onTouch, false);
    };
  }, [onTouch]);
}
