// options: {"complexity": 9, "nesting": 3, "function_lines": 14}
import { useEffect, useState } from 'react';

export const Search = ({ find, initial }) => { // expect: length
  const [text, setText] = useState(initial);
  const [results, setResults] = useState([]);
  useEffect(() => {
    let isGone = false;
    find(text).then((found) => !isGone && setResults(found));
    return () => {
      isGone = true;
    };
  }, [find, text]);

  return (
    <form>
      <input value={text} onChange={({ target }) => setText(target.value)} />
      {results.length === 0 && <p>Nothing</p>}
      <ul>{results.map(({ id, title }) => <li key={id}>{title}</li>)}</ul>
    </form>
  );
};
