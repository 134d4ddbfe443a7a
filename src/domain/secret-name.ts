/** What a name says of its value: chosen by a person (`password`), or made by a machine (`key`). */
export type SecretKind = 'password' | 'key';

/** Says nothing about what comes before it: `apiKeyProd`, `DB_PASSWORD_2`. */
const trailing =
  /^(?:prod|production|dev|development|stag(?:e|ing)|live|sandbox|default|value|string|str|base64|hex|raw|plain|\d+|v\d+)$/;
const password =
  /^(?:[a-z]*(?:password|passwd|passphrase)|pass|pwd|passcode|requirepass|masterauth|(?:db|user|admin|root|smtp|mail|redis)p(?:ass|wd))$/;
const secret =
  /^(?:[a-z]*secret|[a-z]*token|[a-z]*(?:api|secret|access|private|auth|encryption|signing|master|crypto)key|bearer|credentials?)$/;
/** What makes a `key` a secret one. */
const keeper =
  /^(?:api|secret|access|private|auth|encryption|encrypt|crypto|cipher|signing|sign|signature|master|account|storage|subscription|jwt|hmac|aes|session|cookie|service|server|admin|deploy)$/;
/** A name with one of these holds something public, a word about a secret, or a mark of some other kind. */
const harmless =
  /^(?:public|publishable|anon|anonymous|captcha|recaptcha|hcaptcha|turnstile|site|dummy|example|sample|fake|mock|test|testing|placeholder|hash|hashed|encrypted|digest|label|title|message|error|hint|injection|inject|di|design|page|next|continuation|cursor|cancel|cancellation|syntax|type|lexer|regex|pattern|invalid|expired|wrong|bad|forgot|reset|change|confirm|show|hide|toggle|no|missing|required|weak|csrf|xsrf|ident|close|open|start|end|color|theme|font|css|separator|sha|checksum|etag|integrity|max|min|count)$/;

/** The kind of secret that a variable, property or argument of this name holds; undefined for any other. */
export function secretKindOf(name: string): SecretKind | undefined {
  const words = wordsOf(name);
  while (words.length > 1 && trailing.test(words.at(-1) ?? '')) words.pop();
  const last = words.at(-1) ?? '';
  if (words.some((word) => harmless.test(word))) return undefined;
  if (password.test(last) || (/^(?:word|phrase)$/.test(last) && words.at(-2) === 'pass')) return 'password';
  if (secret.test(last)) return 'key';
  return last === 'key' && keeper.test(words.at(-2) ?? '') ? 'key' : undefined;
}

/** `dbPassword`, `DB_PASSWORD` and `db-password` are `db`, `password`. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
