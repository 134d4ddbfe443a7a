export function expect(token: { readonly type: string; readonly value: string }, type: string): void {
  if (token.type !== type) throw new SyntaxError(`expected ${type}, not ${token.value}`);
  console.debug('token', token);
}
