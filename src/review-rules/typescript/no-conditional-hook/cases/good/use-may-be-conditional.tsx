import { use, useState } from 'react';
import * as React from 'react';

export function Message({ promise, isShown }: { promise: Promise<string>; isShown: boolean }) {
  const [size] = useState(1);
  if (!isShown) return null;
  const text = use(promise);
  return <p style={{ fontSize: size }}>{isShown ? React.use(promise) : text}</p>;
}
