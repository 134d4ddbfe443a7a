declare const names: readonly string[];
declare function next(): string;

let current = 'a';

export const table = {
  [next()]: 1,
  [next()]: 2,
  [current]: 3,
  [(current = 'b')]: 4,
  [current]: 5,
  [`${names[0]}-x`]: 6,
  [`${names[0]}-x`]: 7,
  [Symbol()]: 8,
  [Symbol()]: 9,
};
