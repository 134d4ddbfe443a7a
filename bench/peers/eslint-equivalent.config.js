// ESLint with the rules that come closest to ours.
import promise from 'eslint-plugin-promise';
import security from 'eslint-plugin-security';
import sonarjs from 'eslint-plugin-sonarjs';
import { parser } from 'typescript-eslint';

const rules = {
  'no-debugger': 2,
  'no-empty': [2, { allowEmptyCatch: false }],
  'no-useless-catch': 2,
  'no-unsafe-finally': 2,
  'preserve-caught-error': 2,
  'no-throw-literal': 2,
  'no-self-compare': 2,
  'no-self-assign': 2,
  'use-isnan': 2,
  'no-constant-condition': 2,
  'no-constant-binary-expression': 2,
  'valid-typeof': 2,
  'no-cond-assign': 2,
  'no-unreachable-loop': 2,
  'no-dupe-keys': 2,
  'no-duplicate-case': 2,
  'no-dupe-else-if': 2,
  'no-dupe-class-members': 2,
  'no-unreachable': 2,
  'no-unsafe-optional-chaining': 2,
  'no-async-promise-executor': 2,
  'promise/catch-or-return': 2,
  'security/detect-child-process': 2,
  'sonarjs/no-hardcoded-secrets': 2,
};

const config = [
  { linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: true } },
  { files: ['**/*.{js,mjs,cjs,jsx}'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser } },
  { files: ['**/*.{js,mjs,cjs,jsx,ts,tsx}'], plugins: { promise, security, sonarjs }, rules },
];

export default config;
