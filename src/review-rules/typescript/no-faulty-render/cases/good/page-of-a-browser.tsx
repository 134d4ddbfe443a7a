'use client';

import { useEffect, useState } from 'react';

export function Side({ parts }: { parts: string[] }) {
  const [open, setOpen] = useState(true);
  const [isMounted, setMounted] = useState(false);
  const close = () => localStorage.setItem('side', 'shut');
  useEffect(() => {
    setMounted(true);
    setOpen(window.localStorage.getItem('side') !== 'shut');
  }, []);
  const width = isMounted ? window.innerWidth : 0;
  if (!isMounted) return null;
  const title = document.title;
  return (
    <aside onClick={close} title={title}>
      {open ? parts.join() : width}
    </aside>
  );
}

export const Colours = () => {
  const [colour] = useState(() => (typeof window === 'undefined' ? 'red' : window.localStorage.getItem('colour')));
  return <p>{colour}</p>;
};
