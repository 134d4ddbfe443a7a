import { createReducer } from '@reduxjs/toolkit';

const initial = { items: [] };

const add = (state = initial, action) => {
  state.items.push(action.payload);
  return state;
};

export const todos = createReducer(initial, (builder) => builder.addCase('todos/add', add));
