const byName = (first, second) => first.name.localeCompare(second.name);
const compareSize = (first, second) => first.size - second.size;
export const descending = (first, second) => compareSize(second, first);
export const reversed = (list) => [...list].sort((first, second) => byName(second, first));
