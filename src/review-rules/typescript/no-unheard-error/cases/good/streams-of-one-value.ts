import { firstValueFrom, fromEvent, of } from 'rxjs';
import { catchError, switchMap } from 'rxjs/operators';

export class Form {
  firstAnswer() {
    return firstValueFrom(
      this.form.valueChanges.pipe(
        switchMap((value) => this.check(value)),
        catchError(() => of(null)),
      ),
    );
  }
}

export const started = (script: HTMLScriptElement) =>
  fromEvent(script, 'load').pipe(
    switchMap(() => start()),
    catchError(() => of(undefined)),
  );
