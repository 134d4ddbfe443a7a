import { next, retry } from './queue';

const FIRST = 1;
let second = 1;

export function fee(weight: number, express: boolean, zone: string): number {
  if (express && zone === 'EU') return 12;
  if (zone === 'EU') return 6;
  if (express) return 25;
  if (weight > 10) weight -= 10;
  if (weight > 10) weight -= 10;
  if (weight > 20) return 30;
  weight *= 2;
  if (weight > 20) return 40;
  return 18;
}

export function take(state: { done: boolean }): string {
  if (state.done) return 'done';
  retry(state);
  if (state.done) return 'done after all';
  if (next()) return 'one';
  if (next()) return 'two';
  return 'none';
}

export function grade(code: number): string {
  switch (code) {
    case FIRST:
      return 'a';
    case second:
      second += 1;
      return 'b';
    case 2:
      return 'c';
    default:
      return '';
  }
}
