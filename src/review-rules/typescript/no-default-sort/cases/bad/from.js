export const table = (height) => Array.from({ length: height }, (_, row) => row * height).sort(); // expect: default-sort

export const distinct = (a, b) => Array.from(new Set([a.length, b.length, 100])).sort(); // expect: default-sort
