import { create } from 'zustand';
import { immer } from 'zustand/middleware/immer';

export const useQueue = create(
  immer((set) => ({
    songs: [],
    add: (song) =>
      set((state) => {
        state.songs.push(song);
        return state;
      }),
  })),
);
