import { produce } from 'immer';
import { useReducer } from 'react';
import { useImmer, useImmerReducer } from 'use-immer';

interface State {
  items: string[];
}

const reducer = produce((state: State, item: string) => {
  state.items.push(item);
});

function direct(state: State, item: string) {
  state.items.push(item);
  return state;
}

export function useCart() {
  const [cart, add] = useReducer(reducer, { items: [] });
  const [other, addOther] = useImmerReducer(direct, { items: [] });
  const [third, setThird] = useImmer<State>({ items: [] });
  const addThird = (item: string) =>
    setThird((draft) => {
      draft.items.push(item);
    });
  return { cart, add, other, addOther, third, addThird };
}
