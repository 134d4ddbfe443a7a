import { get, writable } from 'svelte/store';

interface Guest {
  readonly name: string;
  seated: boolean;
}

export const guests = writable<Guest[]>([]);
const { subscribe, update } = writable({ open: 0, closed: 0 });

export function welcome(name: string) {
  guests.update((list) => { // expect: callback-return
    list.push({ name, seated: false });
  });
}

export function seat(name: string) {
  guests.update(function (list) { // expect: callback-return
    const guest = list.find((one) => one.name === name);
    if (guest === undefined) return list;
    guest.seated = true;
  });
  return get(guests).length;
}

export const tables = {
  subscribe,
  close: () =>
    update((counts) => { // expect: callback-return
      counts.open -= 1;
      counts.closed += 1;
    }),
};
