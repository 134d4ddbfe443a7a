export function order(names: string[]): string[] {
  names.sort();
  names.reverse();
  names.splice(0, 1);
  names.fill('');
  return names;
}
