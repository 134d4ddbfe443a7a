export function weekOf(day: Date): { start: Date; end: Date } {
  const start = new Date(day);
  start.setDate(start.getDate() - start.getDay());
  const end = new Date(start);
  end.setDate(end.getDate() + 6);
  return { start, end };
}
