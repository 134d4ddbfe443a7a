import { useReducer } from 'react';

interface State {
  items: string[];
  open: boolean;
}

type Action = { type: 'add'; item: string } | { type: 'toggle' } | { type: 'reset' };

function reducer(state: State, action: Action): State {
  switch (action.type) {
    case 'add':
      state.items.push(action.item);
      return state; // expect: state-mutation
    case 'toggle': {
      state.open = !state.open;
      return state; // expect: state-mutation
    }
    case 'reset':
      return { items: [], open: false };
    default:
      return state;
  }
}

export const useCart = () => useReducer(reducer, { items: [], open: false });
