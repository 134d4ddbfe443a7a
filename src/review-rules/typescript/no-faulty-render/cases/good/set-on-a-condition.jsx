import { useState } from 'react';

export function List({ items }) {
  const [previous, setPrevious] = useState(items);
  const [selection, setSelection] = useState(null);
  if (items !== previous) {
    setPrevious(items);
    setSelection(null);
  }
  return <Rows items={items} selection={selection} onSelect={setSelection} />;
}

export function Once({ value }) {
  const [shown, setShown] = useState(value);
  if (shown === value) return <p>{shown}</p>;
  setShown(value);
  return null;
}

export function Short({ value }) {
  const [shown, setShown] = useState(value);
  shown !== value && setShown(value);
  return <p>{shown}</p>;
}
