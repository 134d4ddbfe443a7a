export const christmas = (year) => new Date(year, 12, 25); // expect: month-from-one
export const lastDay = () => Date.UTC(2024, 12, 31); // expect: month-from-one
