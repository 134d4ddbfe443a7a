import { useState } from 'react';

export function Scores({ initial }) {
  const [scores, setScores] = useState(initial);
  const sort = () => setScores([...scores].sort((a, b) => a - b));
  const turn = () => setScores((old) => old.slice().reverse());
  const drop = (index) => setScores(scores.toSpliced(index, 1));
  return <List scores={scores} onSort={sort} onTurn={turn} onDrop={drop} />;
}
