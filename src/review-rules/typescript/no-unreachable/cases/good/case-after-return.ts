type Token = { type: 'number'; value: number } | { type: 'name'; value: string } | { type: 'end' };

export function show(token: Token): string {
  switch (token.type) {
    case 'number':
      return String(token.value);
    case 'name':
      return token.value;
    case 'end':
      return '<end>';
  }
}

export function weight(token: Token): number {
  switch (token.type) {
    case 'number':
    case 'name':
      return 1;
    default:
  }
  return 0;
}
