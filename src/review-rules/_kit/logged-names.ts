import { wordsOf } from './words-of.ts';

const alone = new Set(['password', 'passwd', 'passphrase', 'secret']);
/** Words before the last one that make it a credential. */
const together: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['key', new Set(['api', 'private', 'secret', 'signing', 'encryption'])],
  ['token', new Set(['access', 'auth', 'refresh', 'bearer', 'session', 'api', 'id', 'jwt', 'reset'])],
]);
/** `hasPassword` says whether there is one, `hashedPassword` is another text. */
const others =
  /^(?:has|have|is|no|not|with|without|use|uses|using|needs?|requires?|show|hide|hidden|hashed|encrypted|masked|redacted|obfuscated|sanitized|safe|public|invalid|missing|wrong|forgot|change|update|on|handle|set|get|fake|dummy|example|placeholder|default|should|can|allow|enable|include)$/;
/** `PASSWORD`, `INVALID_PASSWORD`: the names of things that are called so. */
const constant = /^[A-Z\d_]+$/;

/** Does a variable, property or parameter of that name hold a credential itself? */
export function isSecretName(name: string): boolean {
  return !constant.test(name) && isOfSecret(name);
}

/** The same of a variable of the environment. */
export function isSecretVariable(name: string): boolean {
  return constant.test(name) && isOfSecret(name);
}

function isOfSecret(name: string): boolean {
  const words = wordsOf(
    name
      .replace(/api_?key$/i, 'ApiKey')
      .replace(/secret_?access_?key$/i, 'secretKey')
      .replace(/passWord$/, 'password'),
  );
  const last = words.at(-1) ?? '';
  if (words.slice(0, -1).some((word) => others.test(word))) return false;
  return alone.has(last) || together.get(last)?.has(words.at(-2) ?? '') === true;
}
