import { createSlice } from '@reduxjs/toolkit';

export const drawer = createSlice({
  name: 'drawer',
  initialState: { list: [] as string[], open: false },
  reducers: {
    reset(state) {
      state = { ...state };
      state.open = true;
      return { ...state, list: [] };
    },
  },
});
