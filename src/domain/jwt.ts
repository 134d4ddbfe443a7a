/**
 * Is it a signed token that grants something? Its parts must be JSON. Not one that is public by intention (Supabase's
 * `anon` role), the sample that jwt.io made popular, or one that says of itself that it is for tests.
 */
export function isGrantingJwt(token: string): boolean {
  const [header = '', payload = ''] = token.split('.').map(decode);
  if (!/^\{.*"alg"\s*:\s*"(?!none")/i.test(header) || !/^\{.*\}$/.test(payload)) return false;
  return !/"role"\s*:\s*"anon"|"iss"\s*:\s*"supabase-demo"|"sub"\s*:\s*"1234567890"|John Doe|test|example|sample|demo\b|emulat/i.test(
    payload,
  );
}

function decode(part: string): string {
  try {
    return atob(part.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    // Not base64: then it is no token.
    return '';
  }
}
