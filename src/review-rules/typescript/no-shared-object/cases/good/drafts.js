import { createSlice, produce } from '@reduxjs/toolkit';

const initialState = { items: [], count: 0 };

export const counter = createSlice({
  name: 'counter',
  initialState,
  reducers: {
    increment(state = initialState) {
      state.count += 1;
    },
    empty: (state = initialState) => {
      state.items = [];
    },
  },
});

export const counted = produce((draft = initialState) => {
  draft.count++;
});
