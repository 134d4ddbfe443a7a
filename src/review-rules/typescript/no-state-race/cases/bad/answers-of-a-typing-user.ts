import { FormControl } from '@angular/forms';
import { fromEvent, of } from 'rxjs';
import { debounceTime, distinctUntilChanged, flatMap, map, mergeMap } from 'rxjs/operators';
import { search, suggest } from './search';

export class Finder {
  readonly typed = new FormControl('', { nonNullable: true });
  readonly found$ = this.typed.valueChanges.pipe(
    debounceTime(250),
    distinctUntilChanged(),
    mergeMap((text) => (text === '' ? of([]) : search(text))), // expect: state-race
  );
}

export function suggestions(field: HTMLInputElement) {
  return fromEvent(field, 'input').pipe(
    map(() => field.value),
    debounceTime(100),
    flatMap(function (text) { // expect: state-race
      return suggest(text);
    }),
  );
}
