import { useState } from 'react';

export function Cart({ items, save, load }) {
  const [count, setCount] = useState(0);
  const [lines, setLines] = useState([]);
  const [form, setForm] = useState({ name: '', mail: '' });
  const [ticks, setTicks] = useState(0);

  const addTwo = () => {
    setCount(count + 1);
    setCount(count + 1); // expect: stale-update
  };

  function fill(person) {
    setForm({ ...form, name: person.name });
    console.debug('filled', person.id);
    if (person.mail) {
      setForm({ ...form, mail: person.mail }); // expect: stale-update
    }
  }

  const addAll = () => {
    for (const item of items) setLines([...lines, item]); // expect: stale-update
  };

  const addEach = () => {
    items.forEach((item) => {
      setLines(lines.concat(item)); // expect: stale-update
    });
  };

  const upload = async (files) => {
    for (const file of files) {
      const line = await save(file);
      setLines([...lines, line]); // expect: stale-update
    }
  };

  const addOne = async (item) => {
    const line = await save(item);
    setLines([...lines, line]); // expect: stale-update
  };

  const more = () => {
    load(lines.length).then((found) => setLines([...lines, ...found])); // expect: stale-update
  };

  const later = () => {
    setTimeout(() => {
      setCount(count + 1); // expect: stale-update
    }, 500);
  };

  const start = () => {
    setInterval(() => setTicks(ticks + 1), 1000); // expect: stale-update
  };

  return <Lines {...{ count, lines, form, ticks, addTwo, fill, addAll, addEach, upload, addOne, more, later, start }} />;
}
