/**
 * Rules of the peers that speak of a class of flaws, as is best for them: also those that only ask to look at a place, such
 * as `security/detect-object-injection` at each computed member.
 */
const rulesOfPeers: Readonly<Record<string, RegExp>> = {
  'command-injection': /detect-child-process|os-command/,
  'path-traversal': /detect-non-literal-fs-filename|file-uploads/,
  'prototype-pollution': /detect-object-injection|no-extend-native|no-for-in-iterable|guard-for-in/,
  redos:
    /detect-unsafe-regex|slow-regex|super-linear|misleading-quantifier|detect-non-literal-regexp|regex-complexity/,
  'code-injection':
    /detect-eval-with-expression|code-eval|no-eval|implied-eval|new-func|dynamic.*require|detect-non-literal-require/,
  'sql-injection': /sql-queries/,
  xss: /no-.*html|disabled-auto-escaping|xss|no-document-write|no-script-url/,
  'open-redirect': /redirect/,
  'server-request-forgery': /request-forgery|ssrf/,
  'insecure-tls': /unverified|weak-ssl|tls/,
  'weak-random': /pseudo-random|pseudoRandom/,
  'weak-hash': /hashing|weak-hash/,
  'weak-cipher': /weak-cipher|encryption|weak-keys|deprecated/,
  'unverified-jwt': /jwt/,
  'timing-attack': /timing/,
  'buffer-disclosure': /new-buffer|no-deprecated-api|deprecat/,
  'archive-escape': /detect-non-literal-fs-filename|file-uploads|unzip|expand-archive/,
  'insecure-cors': /cors/,
  'header-injection': /cookie|header/,
  'credential-leak': /confidential|credential|password|secret/,
  'unhandled-error':
    /catch-or-return|floating-promise|handle-callback-err|no-promise-in-callback|prefer-await/,
  'lost-promise': /always-return|floating-promise|misused-promise|consistent-return|array-callback-return/,
  crash: /null-dereference|unsafe-optional-chaining|no-undefined-argument|no-throw-literal/,
  hang: /callback-return|no-callback-in-promise|multiple-resolved/,
  leak: /leak|listener|unclosed/,
};

/** Is it said by a kind of ours, or a rule of a peer, that is for flaws of this class? */
export function isOfKind(name: string, kind: string): boolean {
  return name === kind || (ofOurs[kind] ?? []).includes(name) || (rulesOfPeers[kind]?.test(name) ?? false);
}

/** Kinds of ours that are told apart where advisories and change logs name one class. */
const ofOurs: Readonly<Record<string, readonly string[]>> = {
  redos: ['polynomial-redos', 'slow-search'],
  crash: [
    'null-flow',
    'maybe-null-result',
    'null-result-of-call',
    'null-result-of-import',
    'non-null-assertion',
    'unsafe-optional-chain',
  ],
  'archive-escape': ['path-traversal', 'zip-slip'],
  'insecure-cors': ['open-cors'],
  'credential-leak': ['printed-secret'],
  'header-injection': ['unsafe-cookie'],
  leak: ['unclosed-handle', 'unclosed-connection', 'timer-leak', 'listener-leak', 'lock-leak'],
  'unhandled-error': ['unhandled-rejection', 'unchecked-error', 'floating-promise', 'missing-await'],
  'lost-promise': ['floating-promise', 'missing-await', 'unhandled-rejection'],
  hang: ['unsettled-promise', 'callback-return'],
};
