import { useMemo } from 'react';

interface Props {
  players: { name: string; score: number }[];
}

export function Ranking({ players }: Props) {
  const top = [...players].sort((a, b) => b.score - a.score);
  const names = players.map(({ name }) => name).sort();
  const open = useMemo(() => players.filter(({ score }) => score > 0).reverse(), [players]);
  const last = players.toSorted((a, b) => a.score - b.score)[0];
  return (
    <p>
      {top.length} {names.join(' ')} {open.length} {last?.name}
    </p>
  );
}
