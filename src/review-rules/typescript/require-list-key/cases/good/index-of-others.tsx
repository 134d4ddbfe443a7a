import { useState } from 'react';

interface Item {
  readonly id: number;
  readonly text: string;
}

export function Todo({ steps }: { steps: readonly string[] }) {
  const [items, setItems] = useState<readonly Item[]>([]);
  const [names, setNames] = useState<readonly string[]>([]);
  const add = (text: string): void => setNames((old) => [...old, text]);
  const remove = (id: number): void => setItems((old) => old.filter((item) => item.id !== id));

  return (
    <ul onClick={() => add('x')}>
      {steps.map((step, index) => (
        <li key={index}>
          <input defaultValue={step} />
        </li>
      ))}
      {names.map((name, index) => (
        <li key={index}>
          <input defaultValue={name} />
        </li>
      ))}
      {items.map((item, index) => (
        <li key={index} onClick={() => remove(item.id)}>
          {item.text}
        </li>
      ))}
      {items.map((item, index) => (
        <li key={index}>
          <input value={item.text} onChange={() => remove(index)} />
        </li>
      ))}
      {items.map((item, index) => (
        <li key={item.id} tabIndex={index}>
          <input defaultValue={item.text} />
        </li>
      ))}
    </ul>
  );
}
