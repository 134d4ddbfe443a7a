import { useState } from 'react';

export function Cart({ items, save, load }) {
  const [count, setCount] = useState(0);
  const [lines, setLines] = useState([]);
  const [form, setForm] = useState({ name: '', mail: '' });
  const [isOpen, setOpen] = useState(false);

  const addTwo = () => {
    setCount((last) => last + 1);
    setCount((last) => last + 1);
  };

  const addOne = () => {
    setCount(count + 1);
    setLines([...lines, { id: count }]);
  };

  const addOrReset = (isFull) => {
    if (isFull) {
      setCount(0);
    } else {
      setCount(count + 1);
    }
  };

  const addUnlessFull = (isFull) => {
    if (isFull) {
      setCount(0);
      return;
    }
    setCount(count + 1);
  };

  const fill = (person) => {
    setForm({ ...form, name: person.name, mail: person.mail });
  };

  const resetAfterAll = () => {
    setForm({ ...form, name: '' });
    setForm({ name: '', mail: '' });
  };

  const addAll = () => {
    const all = [...lines];
    for (const item of items) all.push(item);
    setLines(all);
  };

  const addFirst = () => {
    for (const item of items) {
      if (item.isNew) {
        setLines([...lines, item]);
        break;
      }
    }
  };

  const addLater = async (item) => {
    setLines([...lines, item]);
    await save(item);
    setCount(0);
  };

  const addSaved = async (item) => {
    const line = await save(item);
    setLines((last) => [...last, line]);
  };

  const replace = async () => {
    const found = await load();
    setLines(found);
    setCount(found.length);
  };

  const toggle = async () => {
    await save(isOpen);
    setOpen(!isOpen);
  };

  const more = () => {
    load(lines.length).then((found) => setLines((last) => [...last, ...found]));
  };

  return <Lines {...{ count, lines, form, isOpen, addTwo, addOne, addOrReset, addUnlessFull, fill, resetAfterAll, addAll, addFirst, addLater, addSaved, replace, toggle, more }} />;
}
