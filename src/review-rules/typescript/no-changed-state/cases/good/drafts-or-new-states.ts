import { createSlice } from '@reduxjs/toolkit';
import { produce } from 'immer';
import { loadDogs } from './dogs';

const empty = { dogs: [] as { name: string; fed: boolean }[], last: '', error: '' };

const kennel = createSlice({
  name: 'kennel',
  initialState: empty,
  reducers: {
    fed(state, { payload }: { payload: string }) {
      if (payload === '') return { ...empty, error: 'no name' };
      const dog = state.dogs.find((one) => one.name === payload);
      if (dog) dog.fed = true;
    },
    arrived: (state, action) => {
      if (action.payload.name === state.last) {
        state.error = 'twice';
        return;
      }
      return { ...state, dogs: [...state.dogs, action.payload] };
    },
    sorted(state) {
      const dogs = [...state.dogs].sort((a, b) => a.name.localeCompare(b.name));
      return { ...state, dogs };
    },
    kept(state) {
      state.error = '';
      return state;
    },
    cleared: () => empty,
  },
  extraReducers: (builder) => {
    builder.addCase(loadDogs.rejected, (state, action) => {
      switch (action.error.code) {
        case 'gone':
          state.dogs = [];
          break;
        default:
          return { ...state, error: String(action.error.message) };
      }
    });
  },
});

export const fold = (rows: { open: boolean }[]) =>
  produce(rows, (draft) => {
    for (const row of draft) row.open = false;
  });

export default kennel.reducer;
