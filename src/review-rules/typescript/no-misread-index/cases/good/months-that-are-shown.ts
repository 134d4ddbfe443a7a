const names = ['Jan', 'Feb', 'Mar'];

export function isoDay(date: Date): string {
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}

export const dayKey = (date: Date) => `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
export const formatKey = (date: Date) => `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
export const formatMonth = (date: Date) => `${names[date.getMonth()]} ${date.getDate()}`;
export const isSameDay = (a: Date, b: Date) =>
  [a.getFullYear(), a.getMonth(), a.getDate()].join() === [b.getFullYear(), b.getMonth(), b.getDate()].join();
export const year = (date: Date) => `${1900 + date.getYear()}`;
export const other = (calendar: { getMonth(): number }) => String(calendar.getMonth()).padStart(2, '0');
export const quarter = (date: Date) => Math.floor(date.getMonth() / 3) + 1;
