function range(start, end) {
  return [start, end];
}

export const ordered = (start, end) => (start > end ? range(end, start) : range(start, end));
export function sorted(start, end) {
  if (start > end) return range(end, start);
  return range(start, end);
}
