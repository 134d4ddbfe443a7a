export function labelOf(state: string): string {
  const label = 'open';
  if (state === 'done') label = 'closed'; // expect: fixed-name
  return label;
}
