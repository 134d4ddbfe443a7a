import { useState } from 'react';

export function Tags() {
  const [tags, setTags] = useState([]);
  const add = (tag) => setTags([...tags, tag]);
  const addMany = (more) => {
    const next = [...tags];
    next.push(...more);
    next.sort();
    setTags(next);
  };
  return <TagInput tags={tags} onAdd={add} onAddMany={addMany} />;
}
