import { inject } from '@angular/core';
import { FormControl } from '@angular/forms';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { EMPTY, fromEvent, of, Subject } from 'rxjs';
import { catchError, debounceTime, map, switchMap, exhaustMap } from 'rxjs/operators';
import { failed, load, loaded, rooms } from './rooms';

export class RoomEffects {
  private readonly actions$ = inject(Actions);
  readonly typed = new FormControl('');

  readonly load$ = createEffect(() =>
    this.actions$.pipe(
      ofType(load),
      switchMap(({ id }) => rooms.get(id)),
      map((room) => loaded({ room })),
      catchError((error) => of(failed({ error }))), // expect: ended-stream
    ),
  );

  readonly found$ = this.typed.valueChanges.pipe(
    debounceTime(200),
    switchMap((name) => rooms.find(name)),
    catchError(() => { // expect: ended-stream
      console.warn('not found');
      return of([]);
    }),
  );
}

const booked = new Subject<string>();
export const bookings$ = booked.pipe(
  exhaustMap(function (id) {
    return rooms.book(id);
  }),
  catchError(() => EMPTY), // expect: ended-stream
);

export const clicks$ = fromEvent(document, 'click').pipe(
  switchMap(() => rooms.find('')),
  catchError(() => EMPTY), // expect: ended-stream
);
