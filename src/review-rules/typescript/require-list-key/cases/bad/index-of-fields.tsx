import { useState } from 'react';

interface Item {
  readonly id: number;
  readonly text: string;
}

export function Todo({ initial }: { initial: readonly Item[] }) {
  const [items, setItems] = useState(initial);

  const remove = (id: number): void => {
    setItems((old) => old.filter((item) => item.id !== id));
  };

  return (
    <ul>
      {items.map((item, index) => (
        <li key={index}> {/* expect: list-key */}
          <input defaultValue={item.text} />
          <button onClick={() => remove(item.id)}>×</button>
        </li>
      ))}
    </ul>
  );
}
