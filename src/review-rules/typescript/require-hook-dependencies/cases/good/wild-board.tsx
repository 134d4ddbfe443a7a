import React, { useCallback, useEffect, useState } from 'react';
import { api, Card, Column } from './api';

interface Props {
  board: string;
}

export function Board({ board }: Props) {
  const [columns, setColumns] = useState<Column[]>([]);
  const [selected, setSelected] = useState<string[]>([]);
  const [error, setError] = useState('');

  useEffect(() => {
    let isCurrent = true;
    api.columns(board).then((found) => {
      if (isCurrent) setColumns(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [board]);

  const move = useCallback(async (card: Card, target: string) => {
    try {
      await api.move(card.id, target);
      setError('');
    } catch {
      setError('The card could not be moved.');
    }
  }, []);

  const selectAll = () => {
    columns.forEach((column) => {
      setSelected((last) => [...last, column.id]);
    });
  };

  const clear = () => {
    setSelected([]);
    setError('');
  };

  return (
    <section>
      {error && <p role="alert">{error}</p>}
      <button onClick={selectAll}>All</button>
      <button onClick={clear}>None</button>
      {columns.map((column) => (
        <article key={column.id} className={selected.includes(column.id) ? 'selected' : ''}>
          {column.cards.map((card) => (
            <button key={card.id} onClick={() => void move(card, column.id)}>
              {card.title}
            </button>
          ))}
        </article>
      ))}
    </section>
  );
}
