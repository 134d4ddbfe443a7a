export const all = [];
const kept = [];
export function keep(row) {
  kept.push(row);
}
