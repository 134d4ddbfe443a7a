import { useReducer } from 'react';

interface State {
  items: string[];
  open: boolean;
}

type Action = { type: 'add'; item: string } | { type: 'toggle' } | { type: 'reset' };

function reducer(state: State, action: Action): State {
  switch (action.type) {
    case 'add':
      return { ...state, items: [...state.items, action.item] };
    case 'toggle': {
      const next = { ...state };
      next.open = !next.open;
      return next;
    }
    default:
      return state;
  }
}

export const useCart = () => useReducer(reducer, { items: [], open: false });
