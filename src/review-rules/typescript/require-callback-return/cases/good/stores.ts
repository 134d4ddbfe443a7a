import { computed, ref } from 'vue';
import axios from 'axios';
import { useEffect, useMemo, useState } from 'react';
import { fromEvent, EMPTY } from 'rxjs';
import { catchError, switchMap, tap } from 'rxjs/operators';
import { writable } from 'svelte/store';
import { find, ledger, note, server } from './seats';

export const guests = writable<string[]>([]);
export const welcome = (name: string) => guests.update((list) => [...list, name]);
export const leave = (name: string) =>
  guests.update((list) => {
    list.splice(list.indexOf(name), 1);
    return list;
  });

// A method of another object.
export const settle = () =>
  ledger.update((entry) => {
    entry.paid = true;
  });
server.use((request) => {
  note(request.url);
});

axios.interceptors.request.use((config) => {
  config.timeout = 1000;
  return config;
});
axios.interceptors.response.use(undefined, (error) => {
  note(error);
  throw error;
});
axios.interceptors.response.use(undefined, async (error) => {
  if (error.response?.status === 503) return axios(error.config);
  return Promise.reject(error);
});

export const found$ = fromEvent(document, 'input').pipe(
  tap((event) => {
    note(event);
  }),
  switchMap(() => {
    return find('');
  }),
  catchError((error: unknown) => {
    note(error);
    return EMPTY;
  }),
  catchError((error: unknown) => {
    throw new Error('no seats', { cause: error });
  }),
);

const rows = ref<number[]>([]);
export const sum = computed({
  get() {
    return rows.value.length;
  },
  set(length: number) {
    rows.value.length = length;
  },
});

export function useSeats(names: string[]) {
  const [seats, setSeats] = useState(0);
  const firstLong = useMemo(() => {
    for (const name of names) if (name.length > 20) return name;
    return undefined;
  }, [names]);
  useEffect(() => {
    setSeats((before) => before + 1);
  }, []);
  return { seats, firstLong };
}

export const firstLong = computed(() => {
  if (rows.value.length > 20) return rows.value[20];
});
