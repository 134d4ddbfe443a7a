export function next(token) {
  switch (token.kind) {
    case 'open':
      if (token.depth > 10) return undefined;
      push(token);
    case 'close':
      return pop(token);
    case 'name':
      if (token.text !== '') {
        return token;
      }
    case 'end':
      throw new Error('an empty name');
  }
}
