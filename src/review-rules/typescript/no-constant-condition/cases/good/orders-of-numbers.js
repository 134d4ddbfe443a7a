export const isYoung = (age) => !(age > 18);
export const older = (a, b) => !!a > !!b;
export const rank = (a, b) => !a.isOpen - !b.isOpen;
export const label = (count) => 'Item ' + (count > 5 ? 'many' : 'few');
export const isPast = (day) => '2' + day > 25;
export const has = (names, name) => names.indexOf(name) > -1;
export const isPdf = (file) => file.toLowerCase().endsWith('.pdf') || file.includes('.PDF');
export const isEmpty = (settings) => !Object.keys(settings).length;
export const pick = (rows) => (rows.filter((row) => row.isOpen).length ? 'open' : 'closed');
export const first = (rows) => (rows.filter((row) => row.isOpen)[0] ? 'open' : 'closed');
export const truths = (rows, name) => rows.includes(name) > 0;
export const isNone = (rows) => !rows?.length > 0;
export function shownOf(user) {
  const name = user?.name.trim();
  return name != null && user?.name.toLowerCase() !== undefined;
}
export const isDearer = (a, b) => Number(a.toFixed(2)) > b && a.toFixed(2) > 5;
export const isKnown = (names, name) => names.includes(name) == 1;
