export const row = (a, b) => [a, , b];
export const table = [['a', 'b'], ['c']];
