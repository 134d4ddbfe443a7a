import { createSlice } from '@reduxjs/toolkit';
import { produce } from 'immer';
import { loadDogs } from './dogs';

const kennel = createSlice({
  name: 'kennel',
  initialState: { dogs: [] as { name: string; fed: boolean }[], last: '', error: '' },
  reducers: {
    fed(state, { payload }: { payload: string }) {
      const dog = state.dogs.find((one) => one.name === payload);
      if (dog) dog.fed = true;
      return { ...state, last: payload }; // expect: state-mutation
    },
    arrived: (state, action) => {
      state.dogs.push(action.payload);
      state.error = '';
      return { dogs: state.dogs, last: action.payload.name, error: '' }; // expect: state-mutation
    },
    left: {
      reducer(state, action: { payload: number }) {
        if (action.payload >= 0) {
          state.dogs.splice(action.payload, 1);
          return { ...state, last: 'left' }; // expect: state-mutation
        }
        return state;
      },
      prepare: (payload: number) => ({ payload }),
    },
  },
  extraReducers: (builder) => {
    builder.addCase(loadDogs.rejected, (state, action) => {
      state.error = String(action.error.message);
      return { ...state, dogs: [] }; // expect: state-mutation
    });
  },
});

export const fold = (rows: { open: boolean }[]) =>
  produce(rows, (draft) => {
    draft.forEach((row) => {
      row.open = false;
    });
    return [...draft]; // expect: state-mutation
  });

export default kennel.reducer;
