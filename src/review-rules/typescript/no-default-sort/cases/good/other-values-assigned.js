export function load(text) {
  const cells = [10, 9];
  cells[0] = text;
  return cells.sort();
}

let current = [10, 9];
export const set = (list) => {
  current = list;
};
export const sorted = () => current.sort();
