import { useEffect, useState } from 'react';

export function Panel({ isStatic }) {
  if (isStatic) return <p />;
  // eslint-disable-next-line react-hooks/rules-of-hooks
  const [size, setSize] = useState(0);
  // eslint-disable-next-line react-hooks/rules-of-hooks
  useEffect(() => setSize(1), []);
  return <p>{size}</p>;
}
