import { useRef } from 'react';

export function Search() {
  const field = useRef<HTMLInputElement>(null);
  field.current.focus(); // expect: impure-render
  const width = field.current!.offsetWidth; // expect: impure-render
  return <input ref={field} size={width} />;
}
