export const count = (names) => new Set(names).size + [...names].length;
export const lengthOf = (map) => map.length;
export const sizeOf = (list) => list.size;
