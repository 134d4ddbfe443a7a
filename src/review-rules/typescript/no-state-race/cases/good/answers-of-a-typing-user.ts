import { FormControl } from '@angular/forms';
import { Subject } from 'rxjs';
import { concatMap, debounceTime, groupBy, mergeMap, switchMap } from 'rxjs/operators';
import { save, search } from './search';

export class Finder {
  readonly typed = new FormControl('', { nonNullable: true });
  readonly edits = new Subject<{ id: string; text: string }>();
  readonly found$ = this.typed.valueChanges.pipe(
    debounceTime(250),
    switchMap((text) => search(text)),
    mergeMap((list: string[]) => list),
  );
  readonly saved$ = this.edits.pipe(
    groupBy(({ id }) => id),
    mergeMap((one) => one.pipe(debounceTime(300), concatMap((edit) => save(edit)))),
  );
  readonly logged$ = this.edits.pipe(mergeMap((edit) => save(edit)));
  readonly inTurn$ = this.edits.pipe(
    debounceTime(10),
    mergeMap((edit) => save(edit), 1),
  );
}

export class Board {
  readonly changed$ = new Subject<Card[]>();
  readonly cards$ = this.changed$.pipe(
    debounceTime(100),
    mergeMap((cards) => cards),
  );
  readonly counted$ = this.changed$.pipe(
    debounceTime(500),
    mergeMap((cards) => this.http.post('/visits', cards)),
  );
}
