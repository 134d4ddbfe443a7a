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

/** The same of staticcheck (SA…, S…) and gosec (G…). */
const rulesOfGoPeers: Readonly<Record<string, RegExp>> = {
  'archive-escape': /^G(110|30[1-6])$/,
  'path-traversal': /^G(30[1-6]|703)$/,
  'command-injection': /^G(204|702)$/,
  'sql-injection': /^G(20[12]|701)$/,
  xss: /^G(203|705)$/,
  'open-redirect': /^G710$/,
  'nil-dereference': /^SA(50(00|01|11)|40(22|23|31))$/,
  crash: /^SA(50|10)\d\d$/,
  'slice-bounds': /^G602$/,
  'integer-overflow': /^G1(09|15)$/,
  'resource-exhaustion': /^(G1(10|12|14)|SA5007)$/,
  'unchecked-error': /^(G104|SA400[69])$/,
  'lost-error': /^(G104|SA400[69])$/,
  'data-race': /^(SA2\d\d\d|G601)$/,
  leak: /^(SA1015|SA5001|SA5003|SA9001|G307)$/,
  'goroutine-leak': /^SA(1017|2002)$/,
  hang: /^(G107|G114|SA1017)$/,
  'weak-random': /^(G404|SA1030)$/,
  'weak-key': /^(G40[3-5]|SA400[56])$/,
  'credential-leak': /^G(101|117|706)$/,
  'constant-condition': /^SA(40(03|13|16|22|23|24)|9003)$/,
};

/** Is it said by a kind of ours, or a rule of a peer, that is for flaws of this class? */
export function isOfKind(name: string, kind: string): boolean {
  return (
    name === kind ||
    (ofOurs[kind] ?? []).includes(name) ||
    [rulesOfPeers, rulesOfGoPeers].some((rules) => rules[kind]?.test(name) ?? false)
  );
}

/** Kinds of ours that are told apart where advisories and change logs name one class. */
const ofOurs: Readonly<Record<string, readonly string[]>> = {
  redos: ['polynomial-redos', 'slow-search'],
  crash: [
    'slice-bounds',
    'uncaught-throw',
    'missing-value',
    'missing-callback',
    'unheard-error',
    'null-flow',
    'maybe-null-result',
    'null-result-of-call',
    'null-result-of-import',
    'non-null-assertion',
    'unsafe-optional-chain',
    'nil-map',
    'unchecked-assertion',
    'absent-response',
    'absent-input',
    'absent-record',
    'past-end',
    'inherited-list',
  ],
  'nil-dereference': ['null-flow', 'nil-map', 'use-before-err-check'],
  'archive-escape': ['path-traversal', 'zip-slip'],
  'insecure-cors': ['open-cors'],
  'credential-leak': ['printed-secret', 'logged-secret'],
  'header-injection': ['unsafe-cookie'],
  leak: [
    'unclosed-handle',
    'unclosed-connection',
    'unclosed-body',
    'unclosed-db',
    'timer-leak',
    'listener-leak',
    'lock-leak',
    'context-leak',
    'goroutine-leak',
    'defer-misuse',
  ],
  'unhandled-error': [
    'unhandled-rejection',
    'unheard-error',
    'uncaught-throw',
    'unchecked-error',
    'floating-promise',
    'missing-await',
  ],
  'unchecked-error': ['overwritten-error', 'shadowed-error', 'rows-error', 'swallowed-error'],
  'lost-error': ['nil-error', 'overwritten-error', 'shadowed-error', 'unchecked-error', 'lost-cause'],
  'lost-promise': ['floating-promise', 'missing-await', 'unhandled-rejection'],
  'resource-exhaustion': ['decompression-bomb', 'unbounded-read', 'endless-loop'],
  hang: ['endless-loop', 'unsettled-promise', 'callback-return', 'goroutine-leak', 'lock-leak', 'lost-break'],
  'data-race': ['lock-copy', 'loop-capture'],
  'weak-random': ['weak-crypto'],
  'weak-hash': ['weak-crypto'],
};
