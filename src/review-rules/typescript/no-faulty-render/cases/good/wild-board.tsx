import { useEffect, useMemo, useState } from 'react';
import { Avatar, Button, Column, Empty } from '../ui';
import { orderOf } from './order';

interface Card {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly column: string;
}

interface Props {
  readonly team: string;
  readonly columns: readonly string[];
  readonly onOpen: (id: string) => void;
}

function Note({ card }: { readonly card: Card }) {
  const [text, setText] = useState('');
  return (
    <label>
      <Avatar name={card.owner} />
      <input value={text} onChange={(event) => setText(event.target.value)} />
    </label>
  );
}

export function Board({ team, columns, onOpen }: Props) {
  const [cards, setCards] = useState<Card[]>([]);
  const [selected, setSelected] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const byColumn = useMemo(() => orderOf(cards, columns), [cards, columns]);

  useEffect(() => {
    fetch(`/teams/${team}/cards`)
      .then((answer) => answer.json())
      .then((found: Card[]) => {
        setCards(found);
      })
      .catch(console.error);
  }, [team]);

  const move = async (id: string, column: string) => {
    setBusy(true);
    await fetch(`/cards/${id}`, { method: 'PATCH', body: JSON.stringify({ column }) });
    setCards((before) => before.map((card) => (card.id === id ? { ...card, column } : card)));
    setBusy(false);
  };

  const clear = () => {
    setSelected(null);
  };

  return (
    <main aria-busy={isBusy}>
      {cards.length > 0 && <p>{cards.length} cards</p>}
      {columns.map((column) => (
        <Column key={column} title={column}>
          {(byColumn.get(column) ?? []).map((card) => (
            <article key={card.id} onDoubleClick={() => onOpen(card.id)} onClick={() => setSelected(card.id)}>
              <h3>{card.title}</h3>
              <Button onClick={() => void move(card.id, 'done')}>Done</Button>
              {selected === card.id ? <Note card={card} /> : null}
            </article>
          ))}
        </Column>
      ))}
      <Button onClick={clear}>Clear</Button>
      {columns.length === 0 ? <Empty>No columns</Empty> : null}
    </main>
  );
}
