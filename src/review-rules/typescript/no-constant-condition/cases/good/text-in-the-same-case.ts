export function isRead(method: string): boolean {
  return method.toUpperCase() === 'GET' || method.toLowerCase() === 'get';
}

export function isPlain(text: string, other: string): boolean {
  return text.toLowerCase() === text && text.toLowerCase() === other && text.charAt(0) === '' && text.charAt(1) === '/';
}

export function isAny(text: string): boolean {
  return text.toUpperCase() === '42' || text.toLowerCase().replace('a', 'B') === 'B' || text.toLowerCase() === 'straße';
}

export function weight(unit: string): number {
  let name = unit.toLowerCase();
  if (name === '') name = 'KG';
  switch (name) {
    case 'KG':
      return 1000;
    case 'g':
      return 1;
    default:
      return 0;
  }
}
