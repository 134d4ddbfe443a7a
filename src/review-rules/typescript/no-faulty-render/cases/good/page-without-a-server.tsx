import { useState } from 'react';

export function Side({ parts }: { parts: string[] }) {
  const [open, setOpen] = useState(localStorage.getItem('side') !== 'shut');
  return <aside onClick={() => setOpen(!open)}>{parts.join()}</aside>;
}
