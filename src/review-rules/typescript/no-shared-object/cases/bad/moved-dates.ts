export interface Span {
  start: Date;
  end: Date;
}

export function weekOf(day: Date): Span {
  const start = new Date(day);
  start.setDate(start.getDate() - start.getDay());
  const end = start; // expect: shared-object
  end.setDate(end.getDate() + 6);
  return { start, end };
}

export const dayOf = (from: Date): Span => {
  let until = from; // expect: shared-object
  until.setHours(23, 59, 59);
  return { start: from, end: until };
};
