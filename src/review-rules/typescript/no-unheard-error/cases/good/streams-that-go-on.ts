import { HttpClient } from '@angular/common/http';
import { FormControl } from '@angular/forms';
import { of, Subject, throwError } from 'rxjs';
import { catchError, map, retry, switchMap, take } from 'rxjs/operators';
import { rooms } from './rooms';

export class Rooms {
  readonly typed = new FormControl('');
  private readonly asked = new Subject<string>();

  constructor(private readonly http: HttpClient) {}

  readonly found$ = this.typed.valueChanges.pipe(
    switchMap((name) => rooms.find(name).pipe(catchError(() => of([])))),
    catchError(() => of([])),
  );
  readonly again$ = this.asked.pipe(
    switchMap((id) => rooms.get(id)),
    catchError((error, caught) => (rooms.note(error), caught)),
  );
  readonly retried$ = this.asked.pipe(
    switchMap((id) => rooms.get(id)),
    catchError(() => of(null)),
    retry(),
  );
  readonly once$ = this.asked.pipe(
    take(1),
    switchMap((id) => rooms.get(id)),
    catchError(() => of(null)),
  );
  readonly told$ = this.asked.pipe(
    switchMap((id) => rooms.get(id)),
    catchError((error) => throwError(() => new Error('no room', { cause: error }))),
  );

  load(id: string) {
    return this.http.get(`/rooms/${id}`).pipe(
      switchMap((room) => rooms.fill(room)),
      map((room) => [room]),
      catchError(() => of([])),
    );
  }
}
