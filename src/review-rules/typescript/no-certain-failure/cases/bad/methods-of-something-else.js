export const shown = (names) => names.map((name) => name.trim()).join(', ').map((part) => part); // expect: refused-value
export const letters = (name) => name.toLowerCase().filter((letter) => letter !== 'e'); // expect: refused-value
export const ids = () => document.querySelectorAll('li').map((item) => item.id); // expect: refused-value
export const each = (work) => document.getElementsByClassName('row').forEach(work); // expect: refused-value
export const hide = () => document.querySelector('#list').forEach((item) => item.remove()); // expect: refused-value
export const now = () => Date().getTime(); // expect: refused-value
export const tomorrow = (date) => date.setDate(date.getDate() + 1).toISOString(); // expect: refused-value

export function grown(rows) {
  const list = rows.split(',');
  const next = list.push('end');
  if (list.length() > 5) return list; // expect: refused-value
  return next.map((row) => row.trim()); // expect: refused-value
}

export function sizes(rows) {
  const all = [...rows];
  const sized = all.forEach((row) => row.size);
  const seen = new Set(rows);
  return sized.filter(Boolean).length + seen.size(); // expect: refused-value, refused-value
}
