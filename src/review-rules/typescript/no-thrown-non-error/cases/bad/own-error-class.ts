import { Error } from './errors.ts';

export function fail(): never {
  throw 'here Error is another'; // expect: thrown-primitive
}

export const wrong = Error;
