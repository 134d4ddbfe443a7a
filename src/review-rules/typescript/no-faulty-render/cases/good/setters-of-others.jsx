import { useState } from 'react';
import { useStore } from './store.js';

export function Basket({ setItems, items }) {
  const [list, setList] = useStore();
  const [isOpen] = useState(false);
  setItems(items);
  setList([...list, isOpen]);
  return <button onClick={items.add(1)}>{list}</button>;
}
