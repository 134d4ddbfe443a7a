import { useState } from 'react';

export function Log() {
  const [lines, setLines] = useState([]);
  const [rest, setRest] = useState([]);

  const append = (line) => setLines((old) => old.push(line)); // expect: state-mutation
  const prepend = (line) => setLines(lines.unshift(line)); // expect: state-mutation
  const drop = (index) => setRest(rest.splice(index, 1)); // expect: state-mutation

  return <Lines lines={lines} onAppend={append} onPrepend={prepend} onDrop={drop} />;
}
