import { useQueryClient } from '@tanstack/react-query';
import { create } from 'zustand';
import { registry } from './registry';

interface Song {
  id: string;
  stars: number;
}

export function useStars() {
  const client = useQueryClient();
  return (id: string) => {
    client.setQueryData<Song[]>(['songs'], (songs) => songs?.map((song) => (song.id === id ? { ...song, stars: 5 } : song)));
    client.setQueryData<Song[]>(['queue'], (queue = []) => {
      const next = [...queue];
      next.push({ id, stars: 0 });
      return next;
    });
    client.setQueryData<Song[]>(['names'], (songs) => {
      if (songs === undefined) return songs;
      const ranked = songs.slice().sort((a, b) => a.stars - b.stars);
      return ranked;
    });
  };
}

export const useQueue = create((set, get) => ({
  marked: new Set(),
  songs: [],
  mark: (id) =>
    set((state) => {
      const marked = new Set(state.marked);
      marked.add(id);
      return { marked };
    }),
  add: (song) => set((state) => ({ songs: [...state.songs, song] })),
  keep: () => set((state) => ({ songs: state.songs })),
  rank: () => set((state) => ({ songs: [...state.songs].sort((a, b) => b.stars - a.stars) })),
}));

// Nobody else holds what this one is given.
registry.set((state: { songs: Song[] }) => {
  state.songs.push({ id: 'x', stars: 0 });
  return state;
});
