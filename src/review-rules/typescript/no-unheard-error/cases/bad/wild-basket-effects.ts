import { Injectable, inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { of } from 'rxjs';
import { catchError, exhaustMap, map, mergeMap, switchMap, tap } from 'rxjs/operators';
import * as basket from './basket.actions';
import { BasketApi } from './basket-api';
import { Toasts } from './toasts';

@Injectable()
export class BasketEffects {
  private readonly actions$ = inject(Actions);
  private readonly api = inject(BasketApi);
  private readonly toasts = inject(Toasts);

  readonly load$ = createEffect(() =>
    this.actions$.pipe(
      ofType(basket.load),
      switchMap(({ id }) =>
        this.api.load(id).pipe(
          map((lines) => basket.loaded({ lines })),
          catchError((error: unknown) => of(basket.failed({ error }))),
        ),
      ),
    ),
  );

  readonly pay$ = createEffect(() =>
    this.actions$.pipe(
      ofType(basket.pay),
      exhaustMap(({ id }) => this.api.pay(id)),
      map((receipt) => basket.paid({ receipt })),
      catchError((error: unknown) => of(basket.failed({ error }))), // expect: ended-stream
    ),
  );

  readonly tell$ = createEffect(
    () =>
      this.actions$.pipe(
        ofType(basket.failed),
        tap(({ error }) => this.toasts.show(String(error))),
        mergeMap(() => []),
      ),
    { dispatch: false },
  );
}
