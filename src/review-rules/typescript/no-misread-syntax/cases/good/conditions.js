export const check = (a, b) => (a > 1 && b > 2) || (a === b && !b);
