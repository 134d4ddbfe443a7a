import { FormGroup } from '@angular/forms';
import { ActivatedRoute } from '@angular/router';
import { BehaviorSubject, EMPTY, fromEvent, of, ReplaySubject } from 'rxjs';
import { catchError, concatMap, map, mergeMap, switchMap } from 'rxjs/operators';
import { halls } from './halls';

export const hallOf = (route: ActivatedRoute) =>
  route.paramMap.pipe(
    map((params) => params.get('hall')),
    switchMap((hall) => halls.get(hall)),
    catchError(() => of(undefined)), // expect: ended-stream
  );

export function priceOf(form: FormGroup) {
  return form.valueChanges.pipe(mergeMap((value) => halls.price(value))).pipe(
    concatMap((price) => halls.tax(price)),
    catchError(() => EMPTY), // expect: ended-stream
  );
}

const chosen = new BehaviorSubject('');
export const chosen$ = chosen.pipe(
  switchMap((hall) => halls.get(hall)),
  catchError(() => of(undefined)), // expect: ended-stream
);

const seen = new ReplaySubject<string>(1);
export const seen$ = seen.pipe(
  concatMap((hall) => halls.see(hall)),
  catchError(() => EMPTY), // expect: ended-stream
);

export const scrolled$ = fromEvent(window, 'scroll').pipe(
  switchMap(() => halls.more()),
  catchError(() => of([])), // expect: ended-stream
);
