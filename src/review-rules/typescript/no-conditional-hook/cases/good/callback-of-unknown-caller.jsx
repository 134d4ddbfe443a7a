import { useMemo, useState } from 'react';
import { createStore } from './store';

export const useThing = createStore(() => {
  const [thing, setThing] = useState(0);
  return { thing, setThing };
});

export function Page({ render, wrap }) {
  const [count] = useState(0);
  return wrap(() => {
    const label = useMemo(() => `${count}`, []);
    return render(label);
  });
}
