import { useMemo, useState } from 'react';

interface Props {
  players: { name: string; score: number }[];
  history: number[];
}

export function Ranking({ players, history }: Props) {
  const top = players.sort((a, b) => b.score - a.score).slice(0, 10); // expect: state-mutation
  const latest = useMemo(() => history.reverse(), [history]); // expect: state-mutation
  return (
    <ol>
      {top.map((player) => (
        <li key={player.name}>{player.score}</li>
      ))}
      <li>{latest[0]}</li>
    </ol>
  );
}

export const Page = (props: { page: { hits: string[] } }) => {
  const [marks, setMarks] = useState<string[]>([]);
  const sorted = marks.sort(); // expect: state-mutation
  return (
    <p>
      {props.page.hits.sort((a, b) => a.localeCompare(b)).join(' ')} {/* expect: state-mutation */}
      <b onClick={() => setMarks([])}>{sorted[0]}</b>
    </p>
  );
};
