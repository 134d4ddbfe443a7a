import { useCallback, useMemo } from 'react';

export function Editor({ document, schema }) {
  const editor = useMemo(() => new View(document, schema), []);
  const start = useCallback(() => editor.open(document), []);
  return <Frame editor={editor} onStart={start} />;
}
