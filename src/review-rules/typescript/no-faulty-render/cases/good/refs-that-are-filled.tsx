import { useEffect, useRef } from 'react';

export function Search({ open }: { open: boolean }) {
  const field = useRef<HTMLInputElement>(null);
  const count = useRef(0);
  const kept = useRef(null);
  kept.current = { width: 3 };
  count.current += 1;
  useEffect(() => field.current.focus(), []);
  const width = field.current ? field.current.offsetWidth : kept.current.width;
  if (open && field.current) field.current.focus();
  return <input ref={field} size={width} onClick={() => field.current.select()} />;
}
