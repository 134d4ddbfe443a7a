// ESLint as a careful team sets it up: the recommended rules of the popular plug-ins.
import promise from 'eslint-plugin-promise';
import security from 'eslint-plugin-security';
import sonarjs from 'eslint-plugin-sonarjs';
import tseslint from 'typescript-eslint';

const config = [
  { linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: true } },
  ...tseslint.configs.recommended,
  sonarjs.configs.recommended,
  promise.configs['flat/recommended'],
  security.configs.recommended,
  { files: ['**/*.{js,mjs,cjs,jsx,ts,tsx}'] },
];

export default config;
