export function endOf(day: Date): Date {
  const end = day;
  end.setHours(23, 59, 59);
  return end;
}

export function stamp(event: { at: Date }): string {
  const at = event.at;
  at.setMilliseconds(0);
  return at.toISOString();
}

export function moved(start: Date): Date {
  const text = start.toISOString();
  const other = start;
  console.log(text);
  other.setFullYear(2000);
  return other;
}
