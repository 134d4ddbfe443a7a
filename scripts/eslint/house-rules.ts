import type { Linter } from 'eslint';
import { fileName } from './file-name.ts';
import { functionLength } from './function-length.ts';

const tests = ['**/*.test.ts', '**/test-kit/**', 'test/**'];

const mutableModuleState = [
  {
    selector: ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind="let"]',
    message: 'A module keeps no state: pass it as a parameter, or keep it inside a factory.',
  },
  {
    selector:
      ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration > ' +
      'VariableDeclarator:not([id.typeAnnotation.typeAnnotation.typeName.name=/^Readonly/]) > ' +
      'NewExpression[callee.name=/^(Weak)?(Map|Set)$/][arguments.length=0]',
    message:
      'An empty collection in a module is state that outlives its user: create it inside a factory, or type it as read-only.',
  },
];

const focusedOrSkippedTest = [
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|failing)$/]',
    message: 'A committed test runs, always.',
  },
];

/** What holds in this house beyond a usual strict configuration; needs no types. */
export const houseRules: readonly Linter.Config[] = [
  {
    files: ['**/*.ts'],
    plugins: { house: { rules: { 'file-name': fileName, 'function-length': functionLength } } },
    rules: { 'house/file-name': 'error' },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts'],
    ignores: tests,
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'house/function-length': ['error', { max: 30 }],
      'no-restricted-syntax': ['error', ...mutableModuleState],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/config/**', ...tests],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only src/config reads the environment.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: ['process', 'node:process'].map((name) => ({
            name,
            importNames: ['env', 'default'],
            message: 'Only src/config reads the environment; the rest of `process` is a global.',
          })),
        },
      ],
    },
  },
  { files: ['src/**/*.ts'], ignores: ['src/cli/**', ...tests], rules: { 'no-console': 'error' } },
  { files: tests, rules: { 'no-restricted-syntax': ['error', ...focusedOrSkippedTest] } },
];
