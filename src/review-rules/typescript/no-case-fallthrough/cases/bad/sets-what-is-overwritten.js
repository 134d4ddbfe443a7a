export function styleOf(kind, amount) {
  let color = 'grey';
  let total = 0;
  switch (kind) {
    case 'error':
      color = 'red';
    case 'warning': // expect: fallthrough
      color = 'yellow';
      break;
    case 'refund':
      total -= amount;
    case 'payment': // expect: fallthrough
      total += amount;
      break;
    case 'info':
      return 'blue';
    default:
      return undefined;
  }
  return { color, total };
}
