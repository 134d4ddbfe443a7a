const greeting = 'Hello';

export const has = (key) => key in greeting; // expect: refused-value
export const hasMark = (key) => key in `${greeting}!`; // expect: refused-value
export const isError = (error) => error instanceof 'Error'; // expect: refused-value
export const isNothing = (value) => value instanceof undefined; // expect: refused-value
export function reset() {
  undefined = 0; // expect: refused-value
}
