export const christmas = (year) => new Date(year, 11, 25);
export const endOfYear = (year) => new Date(year, 12, 0);
export const nextYear = (year) => new Date(year, 12, 1);
