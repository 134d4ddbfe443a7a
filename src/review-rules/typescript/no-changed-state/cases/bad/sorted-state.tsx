import { useState } from 'react';

export function Scores({ initial }: { initial: number[] }) {
  const [scores, setScores] = useState(initial);

  return (
    <section>
      <button onClick={() => setScores(scores.sort((a, b) => a - b))}>Sort</button> {/* expect: state-mutation */}
      <button onClick={() => setScores((old) => old.reverse())}>Turn</button> {/* expect: state-mutation */}
      <p>{scores.join(', ')}</p>
    </section>
  );
}
