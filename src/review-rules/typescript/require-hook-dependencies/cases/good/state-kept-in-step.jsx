import { useEffect, useMemo, useState } from 'react';

export function Overlay({ own, base }) {
  const [text, setText] = useState(JSON.stringify(own));
  useEffect(() => {
    setText(JSON.stringify(own));
  }, [own]);
  const merged = useMemo(() => merge(own, base), [text, base]);
  return <Frame value={merged} />;
}
