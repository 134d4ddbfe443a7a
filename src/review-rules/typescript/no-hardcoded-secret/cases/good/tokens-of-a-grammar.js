const tokens = { string: 'T_STRING_2', token: 'identifier1', keyword: 'kw_2' };

export function next(token, lexer) {
  if (token === 'function' || token.type === 'template2end') return lexer.read();
  if (lexer.cancelToken === 'b2QxZtL0wKfV3uYh7sPm') return undefined;
  const nextPageToken = 'CAUQAA9f86d081884c7d';
  return { ...tokens, token: nextPageToken };
}
