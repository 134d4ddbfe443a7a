'use client';

import { useEffect, useMemo, useState } from 'react';

export function Side({ parts }: { parts: string[] }) {
  const [open, setOpen] = useState(localStorage.getItem('side') !== 'shut'); // expect: impure-render
  useEffect(() => {
    localStorage.setItem('side', open ? 'open' : 'shut');
  }, [open]);
  return <aside onClick={() => setOpen(!open)}>{parts.join()}</aside>;
}

export const Colours = () => {
  const [colour] = useState(() => window.localStorage.getItem('colour') ?? 'red'); // expect: impure-render
  return <p>{colour}</p>;
};

export function useWidth() {
  const width = useMemo(() => window.innerWidth, []); // expect: impure-render
  return width;
}
