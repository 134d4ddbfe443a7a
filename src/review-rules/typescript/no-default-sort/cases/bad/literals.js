const sizes = [1, 5, 10, 25, 100];

export const allowed = [500, 1000, 50].sort(); // expect: default-sort
export const largest = () => sizes.slice().sort().at(-1); // expect: default-sort
