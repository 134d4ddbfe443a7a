import { useEffect, useState } from 'react';

export function useSettings(text) {
  let settings;
  try {
    settings = JSON.parse(text);
    useEffect(() => { // expect: conditional-hook
      apply(settings);
    }, [text]);
  } catch {
    settings = {};
  }
  const [state, setState] = useState(settings);
  return [state, setState];
}
