export function decode(token: string): Claims {
  const [, body] = token.split('.');
  return JSON.parse(atob(body ?? '')) as Claims;
}

interface Claims {
  readonly sub: string;
}
