export function isoDay(date: Date): string {
  const month = String(date.getMonth()).padStart(2, '0'); // expect: month-from-one
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}

export const monthOf = (order: { createdAt: Date }) => order.createdAt.getUTCMonth().toString().padStart(2, '0'); // expect: month-from-one
export const shortMonth = (startDate: Date) => `${startDate.getMonth()}`.padStart(2, '0'); // expect: month-from-one

export function formatDate(date: Date): string {
  return `${date.getDate()}.${date.getMonth()}.${date.getFullYear()}`; // expect: month-from-one
}

export function invoice(due: Date): string {
  const label = [due.getFullYear(), due.getMonth(), due.getDate()].join("-"); // expect: month-from-one
  return label;
}

export const footer = (date: Date) => `(c) ${date.getYear()}`; // expect: month-from-one
