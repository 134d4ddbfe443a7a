import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';

const limit = 10;

export function Counter({ initialCount }: { initialCount: number }) {
  const [count, setCount] = useState(initialCount);
  const [state, dispatch] = useReducer(reduce, start);
  const [store] = useState(() => createStore());
  const timer = useRef<number>(0);
  const step = 2;
  const add = useCallback(() => {
    setCount((last) => Math.min(last + step, limit));
    dispatch({ type: 'added', at: timer.current });
    store.save(initialCount);
  }, []);
  const first = useMemo(() => store.first(limit), []);
  useEffect(() => {
    timer.current = window.setInterval(() => dispatch({ type: 'tick' }), 1000);
    return () => clearInterval(timer.current);
  }, []);
  return <Button onClick={add} label={`${count} ${state.name} ${first}`} />;
}
