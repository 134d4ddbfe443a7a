import { evaluate } from './sums.js';

export function percent(expression) {
  return Math.round(evaluate(expression) * 100) / 100;
}

// A program of the caller, whatever it gives.
export function time(code) {
  const before = eval(code);
  return before - Date.now();
}

// What comes out is no number, and what to do with it is left to the caller.
export function inspect(expression) {
  const value = eval(expression);
  return { value, kind: typeof value };
}

// The sum stands in the program.
export function area() {
  const result = eval('2 * 3.5');
  return result * 4;
}
