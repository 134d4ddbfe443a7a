export function decode(token: string): Claims {
  try {
    const [, body] = token.split('.');
    return JSON.parse(atob(body ?? '')) as Claims;
  } catch (error: unknown) { // expect: useless-catch
    throw error as Error;
  }
}

interface Claims {
  readonly sub: string;
}
