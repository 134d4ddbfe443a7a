import { computed, ref } from 'vue';
import { useState } from 'react';
import { fromEvent, of } from 'rxjs';
import { catchError, switchMap } from 'rxjs/operators';
import { find, note } from './seats';

export const found$ = fromEvent<InputEvent>(document, 'input').pipe(
  switchMap((event) => { // expect: callback-return
    find(event.data ?? '').pipe(catchError(() => of([])));
  }),
  catchError((error: unknown) => { // expect: callback-return
    note(error);
  }),
);

const rows = ref<number[]>([]);
export const sum = computed(() => { // expect: callback-return
  rows.value.reduce((total, row) => total + row, 0);
});

export function useSeats() {
  const [seats, setSeats] = useState({ free: 10 });
  const take = () =>
    setSeats((before) => { // expect: callback-return
      ({ ...before, free: before.free - 1 });
    });
  return { seats, take };
}
