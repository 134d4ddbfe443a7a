const offsets: number[] = [];

export const upTo = (limit: number) =>
  offsets
    .filter((offset) => offset < limit)
    .concat(limit)
    .sort() // expect: default-sort
    .reverse();

export const order = (numbers: number[]) => Object.freeze((numbers as number[]).sort()); // expect: default-sort
