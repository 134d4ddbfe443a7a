export const oldest = (entries) => entries.map((entry) => +entry.timestamp).sort()[0];
export function beats() {
  const times = [];
  times.push(Date.now() - 0);
  const stamps = [Date.now(), Date.now()];
  return stamps.sort();
}
