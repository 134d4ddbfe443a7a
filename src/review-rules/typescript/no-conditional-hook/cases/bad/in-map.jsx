import { useRef, useState } from 'react';
import { useDraggable } from './use-draggable';

export function List({ items }) {
  const [selected] = useState();
  return (
    <ul>
      {items.map((item) => {
        const ref = useRef(null); // expect: conditional-hook
        return (
          <li key={item.id} ref={ref}>
            {item.id === selected ? <b>{item.name}</b> : item.name}
          </li>
        );
      })}
    </ul>
  );
}

export function useDraggables(items) {
  return items.map((item) => useDraggable(item.id)); // expect: conditional-hook
}
