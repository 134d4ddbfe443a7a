import { useEffect, useState } from 'react';

export function Items({ url }: { readonly url: string }) {
  const [items, setItems] = useState<string[]>([]);

  async function load() {
    const response = await fetch(url);
    setItems(await response.json());
  }

  useEffect(() => {
    load();
  }, [url]);

  const handleReset = () => {
    setItems([]);
    load();
  };

  return (
    <ul onClick={() => load()} onDoubleClick={handleReset}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
