export const ascending = (values: number[]) => values.sort((a, b) => a - b);
export const descending = (values: number[]) => values.toSorted((a, b) => b - a);
export const by = (values: number[], compare: (a: number, b: number) => number) => values.sort(compare);
