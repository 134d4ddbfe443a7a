import { useCallback, useState } from 'react';

export function DropZone({ onChange }: { onChange: (files: File[]) => void }) {
  const [files, setFiles] = useState<File[]>([]);
  const handleDrop = useCallback(
    (added: File[]) => {
      const all = [...files, ...added];
      setFiles(all);
      onChange(all);
    },
    [onChange], // expect: missing-dependency
  );
  const [count, setCount] = useState(0);
  const increment = useCallback(() => setCount(count + 1), []); // expect: missing-dependency
  return <Zone onDrop={handleDrop} onClick={increment} files={files} />;
}
