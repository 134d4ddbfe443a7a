import { isPlaceholder } from './entropy.ts';

const localHost =
  /@(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|\[|host\b|hostname\b|server\b|domain\b|example\.)|example\.(?:com|org|net)|\.(?:test|local|localhost|invalid|example)(?:$|[:/])/i;
const usualPassword =
  /^(?:pass(?:w(?:or)?d?)?|pwd|pw|secret|token|admin|root|user|postgres|mysql|mongo|redis|guest|key|api[-_]?key|x-oauth-basic|\d{1,5})\d*$/i;

/** Is the password of a URL one that opens something elsewhere? */
export function isRealCredential(password: string, url: string): boolean {
  if (localHost.test(url) || usualPassword.test(password) || isPlaceholder(password)) return false;
  // The part before the host as a variable of some template: `:password`, `%s`, `[pw]`, `PASSWORD`.
  return !/^[%:[#*]|^[A-Z_]+$|^[a-z]+(?:[-_][a-z]+)*$/.test(password);
}
