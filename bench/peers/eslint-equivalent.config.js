// ESLint with the rules that come closest to ours, by the rule of ours that each stands for. What needs types is left out,
// since ours do without; where no rule of a popular plug-in looks for the same, there is none.
import promise from 'eslint-plugin-promise';
import security from 'eslint-plugin-security';
import sonarjs from 'eslint-plugin-sonarjs';
import { parser } from 'typescript-eslint';

const closest = {
  'no-async-foreach': ['no-async-promise-executor'],
  'no-await-in-loop': ['no-await-in-loop'],
  'no-case-fallthrough': ['no-fallthrough'],
  'no-code-injection': ['sonarjs/code-eval'],
  'no-complex-code': ['complexity', 'max-depth', 'max-lines', 'max-lines-per-function'],
  'no-constant-condition': [
    ...['no-constant-condition', 'no-constant-binary-expression', 'valid-typeof', 'no-cond-assign'],
    ...['no-unreachable-loop', 'no-unsafe-negation'],
  ],
  'no-debugger-or-focused-test': ['no-debugger'],
  'no-duplicate-keys-or-cases': [
    ...['no-dupe-keys', 'no-duplicate-case', 'no-dupe-else-if', 'no-dupe-class-members'],
    'sonarjs/no-all-duplicated-branches',
  ],
  'no-empty-catch': ['no-empty'],
  'no-floating-promise': ['promise/catch-or-return'],
  'no-hardcoded-secret': ['sonarjs/no-hardcoded-secrets'],
  'no-insecure-tls': ['sonarjs/unverified-certificate', 'sonarjs/unverified-hostname', 'sonarjs/weak-ssl'],
  'no-lost-cause': ['preserve-caught-error'],
  'no-lost-digits': ['no-loss-of-precision'],
  'no-open-cors': ['sonarjs/cors'],
  'no-path-traversal': ['security/detect-non-literal-fs-filename', 'sonarjs/no-unsafe-unzip'],
  'no-prototype-pollution': ['security/detect-object-injection'],
  'no-redos': ['security/detect-unsafe-regex', 'sonarjs/super-linear-regex'],
  'no-self-compare': ['no-self-compare', 'no-self-assign', 'use-isnan'],
  'no-shell-injection': ['security/detect-child-process', 'sonarjs/os-command'],
  'no-state-race': ['require-atomic-updates'],
  'no-thrown-non-error': ['no-throw-literal'],
  'no-timing-leak': ['security/detect-possible-timing-attacks'],
  'no-undeclared-name': ['no-undef'],
  'no-unreachable': ['no-unreachable'],
  'no-unread-callback-error': ['handle-callback-err'],
  'no-unsafe-cookie': ['sonarjs/cookie-no-httponly', 'sonarjs/insecure-cookie'],
  'no-unsafe-finally': ['no-unsafe-finally'],
  'no-unsafe-optional-chaining': ['no-unsafe-optional-chaining'],
  'no-unverified-jwt': ['sonarjs/insecure-jwt-token'],
  'no-useless-catch': ['no-useless-catch'],
  'no-weak-crypto': ['sonarjs/encryption-secure-mode', 'sonarjs/hashing', 'sonarjs/no-weak-cipher'],
  'no-weak-random': ['sonarjs/pseudo-random'],
  'require-callback-return': ['array-callback-return'],
};

const options = { 'no-empty': [{ allowEmptyCatch: false }] };
const rules = Object.fromEntries(
  Object.values(closest)
    .flat()
    .map((rule) => [rule, [2, ...(options[rule] ?? [])]]),
);

const config = [
  { linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: true } },
  { files: ['**/*.{js,mjs,cjs,jsx}'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser } },
  { files: ['**/*.{js,mjs,cjs,jsx,ts,tsx}'], plugins: { promise, security, sonarjs }, rules },
];

export default config;
