import { createStore } from 'redux';

const initial = { items: [], open: false };

export function todos(state = initial, action) {
  switch (action.type) {
    case 'todos/add':
      state.items.push(action.payload);
      return state; // expect: state-mutation
    case 'todos/toggle':
      return { ...state, open: !state.open };
    default:
      return state;
  }
}

export const store = createStore(todos);
