'use client';

import { useEffect, useMemo, useState } from 'react';

export function Side({ parts }: { parts: string[] }) {
  const [open, setOpen] = useState(localStorage.getItem('side') !== 'shut'); // expect: page-in-render
  useEffect(() => {
    localStorage.setItem('side', open ? 'open' : 'shut');
  }, [open]);
  return <aside onClick={() => setOpen(!open)}>{parts.join()}</aside>;
}

export const Colours = () => {
  const [colour] = useState(() => window.localStorage.getItem('colour') ?? 'red'); // expect: page-in-render
  return <p>{colour}</p>;
};

export function useWidth() {
  const width = useMemo(() => window.innerWidth, []); // expect: page-in-render
  return width;
}
