import { useState } from 'react';

interface Board {
  columns: { id: string; cards: string[] }[];
}

export function useBoard(initial: Board) {
  const [board, setBoard] = useState<Board>(initial);

  function addCard(columnId: string, card: string) {
    setBoard((prev) => {
      const column = prev.columns.find((one) => one.id === columnId);
      column?.cards.push(card);
      return prev; // expect: state-mutation
    });
  }

  function clear() {
    setBoard((prev) => {
      prev.columns.forEach((column) => {
        column.cards = [];
      });
      return prev; // expect: state-mutation
    });
  }

  return { board, addCard, clear };
}
