import { useState } from 'react';

export function Tags() {
  const [tags, setTags] = useState([]);

  function add(tag) {
    tags.push(tag);
    setTags(tags); // expect: state-mutation
  }

  return <TagInput tags={tags} onAdd={add} />;
}
