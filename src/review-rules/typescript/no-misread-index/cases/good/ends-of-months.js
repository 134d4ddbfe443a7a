export function daysIn(month) {
  const [year, number] = month.split('-').map(Number);
  return new Date(year, number, 0).getDate();
}

export function lastDay(month) {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0));
}

export function spanOf(month) {
  const [year, number] = month.split('-');
  return { from: new Date(+year, +number - 1, 1), to: new Date(+year, +number, 0), days: new Date(+year, +number, 28) };
}

export function reportOf(month) {
  const [year, mon] = month.split('-').map(Number);
  const start = new Date(year, mon - 1, 1);
  const end = new Date(year, mon, 1);
  return { start, end };
}

export const afterwards = (text) => {
  const parts = text.split('-').map(Number);
  return new Date(parts[0], parts[1]);
};

export const broken = () => {
  const month = Number(month);
  return new Date(2024, month, 2);
};

export const corrected = (text) => {
  const parts = text.split('-').map(Number);
  parts[1]--;
  return new Date(parts[0], parts[1], parts[2]);
};

export function dayOfKey(date) {
  const key = `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
  const [year, month, day] = key.split('-').map(Number);
  return new Date(year, month, day);
}
