import { useQueryClient } from '@tanstack/react-query';
import { create } from 'zustand';
import { devtools } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';

interface Song {
  id: string;
  stars: number;
}

export function useStars() {
  const client = useQueryClient();
  return (id: string) => {
    client.setQueryData<Song[]>(['songs'], (songs) => {
      const song = songs?.find((one) => one.id === id);
      if (song) song.stars += 1;
      return songs; // expect: state-mutation
    });
    client.setQueryData(['queue'], function (queue: Song[]) {
      queue.push({ id, stars: 0 });
      return queue; // expect: state-mutation
    });
  };
}

export const useQueue = create(
  devtools((set) => ({
    marked: new Set(),
    songs: [],
    mark: (id) =>
      set((state) => {
        if (state.marked.has(id)) state.marked.delete(id);
        else state.marked.add(id);
        return { marked: state.marked }; // expect: state-mutation
      }),
    add: (song) =>
      set((state) => {
        state.songs.push(song);
        return { ...state, songs: state.songs }; // expect: state-mutation
      }),
    rank: () => set((state) => ({ songs: state.songs.sort((a, b) => b.stars - a.stars) })), // expect: state-mutation
  })),
);

export const volume = createStore((set) => ({
  steps: [1],
  last: 0,
  louder: () =>
    set((before) => {
      before.last += 1;
      return before; // expect: state-mutation
    }),
  step: () => set((before) => ({ steps: before.steps.push(before.last) })), // expect: state-mutation
}));
