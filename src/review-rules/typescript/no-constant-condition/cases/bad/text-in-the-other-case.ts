export function isRead(method: string): boolean {
  return method.toLowerCase() === 'GET'; // expect: constant-expression
}

export function isClosed(state: string): boolean {
  const name = state.trim().toUpperCase();
  return name !== 'Open' && 'closed' === name; // expect: constant-expression, constant-expression
}

export function weight(unit: string): number {
  switch (unit.toLowerCase().trim()) {
    case 'KG': // expect: constant-expression
      return 1000;
    case 'g':
      return 1;
    default:
      return 0;
  }
}

export const isComment = (line: string): boolean => line.charAt(0) === '//'; // expect: constant-expression
