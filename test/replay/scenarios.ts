import type { LabelledFiles, PushKind } from './history.ts';

export interface Push {
  readonly files: LabelledFiles;
  readonly kind?: PushKind;
}

export interface Scenario {
  readonly name: string;
  readonly pushes: readonly Push[];
}

const lines = (...all: string[]): string => `${all.join('\n')}\n`;
const push = (files: LabelledFiles, kind?: PushKind): Push =>
  kind === undefined ? { files } : { files, kind };

const cart = lines(
  'export function total(items) {',
  '  ⟦a⟧debugger;',
  '  return items.length;',
  '}',
  'export function tax(items) {',
  '  ⟦b⟧debugger;',
  '  return items.length * 2;',
  '}',
);
const moved = `import { x } from './x.js';\nx();\n\n${cart}`;
const clean = cart.replace('  ⟦a⟧debugger;\n', '');

/** Whole files move between heads; `⟦a⟧` marks which finding is which. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'a push that changes another file',
    pushes: [push({ 'a.js': cart }), push({ 'a.js': cart, 'b.js': 'f();\n' })],
  },
  { name: 'a push that moves lines', pushes: [push({ 'a.js': cart }), push({ 'a.js': moved })] },
  { name: 'a renamed file', pushes: [push({ 'a.js': cart }), push({ 'lib/cart.js': cart })] },
  {
    name: 'a renamed file with moved lines',
    pushes: [push({ 'a.js': cart }), push({ 'lib/cart.js': moved })],
  },
  {
    name: 'a reformatted file',
    pushes: [
      push({
        'a.ts': lines(
          'function f(a: number) { if (⟦a⟧a.n === a.n) { return "x" } }',
          'function g(b) { return ⟦b⟧b.c === b.c }',
        ),
      }),
      push({
        'a.ts': lines(
          'function f(a: number): string | undefined {',
          '  if (⟦a⟧a.n === a.n) {',
          "    return 'x';",
          '  }',
          '}',
          '',
          'function g(b) {',
          '  return (',
          '    ⟦b⟧b.c ===',
          '    b.c',
          '  );',
          '}',
        ),
      }),
    ],
  },
  {
    name: 'an amended commit, pushed by force',
    pushes: [push({ 'a.js': cart }), push({ 'a.js': moved }, 'amend')],
  },
  {
    name: 'a rebase onto a base that moved on',
    pushes: [push({ 'a.js': cart }), push({ 'a.js': moved }, 'rebase')],
  },
  { name: 'a fix', pushes: [push({ 'a.js': cart }), push({ 'a.js': clean })] },
  {
    name: 'a fix that is reverted later',
    pushes: [
      push({ 'a.js': cart }),
      push({ 'a.js': clean }),
      push({ 'a.js': moved }),
      push({ 'a.js': cart }),
    ],
  },
  {
    name: 'a twin inserted above',
    pushes: [
      push({ 'a.js': lines('function f() {', '  one();', '  ⟦a⟧debugger;', '  two();', '}') }),
      push({
        'a.js': lines('function f() {', '  ⟦b⟧debugger;', '  one();', '  ⟦a⟧debugger;', '  two();', '}'),
      }),
    ],
  },
  {
    name: 'a twin inserted right above, in one block with it',
    pushes: [
      push({ 'a.js': lines('function f() {', '  one();', '  ⟦a⟧debugger;', '  two();', '}') }),
      push({
        'a.js': lines(
          'function f() {',
          '  zero();',
          '  ⟦b⟧debugger;',
          '  one();',
          '  ⟦a⟧debugger;',
          '  two();',
          '  three();',
          '}',
        ),
      }),
    ],
  },
  {
    name: 'the upper of two twins fixed',
    pushes: [
      push({
        'a.js': lines(
          'function f() {',
          '  one();',
          '  ⟦a⟧debugger;',
          '  two();',
          '  ⟦b⟧debugger;',
          '  three();',
          '}',
        ),
      }),
      push({ 'a.js': lines('function f() {', '  one();', '  two();', '  ⟦b⟧debugger;', '  three();', '}') }),
    ],
  },
  {
    name: 'the upper of two twins fixed and the file reformatted',
    pushes: [
      push({
        'a.js': lines(
          'function f() {',
          '  one("1")',
          '  ⟦a⟧debugger',
          '  two("2")',
          '  ⟦b⟧debugger',
          '  three()',
          '}',
        ),
      }),
      push({
        'a.js': lines('function f() {', "\tone('1');", "\ttwo('2');", '\t⟦b⟧debugger;', '\tthree();', '}'),
      }),
    ],
  },
  {
    name: 'a renamed function',
    pushes: [
      push({ 'a.js': lines('function before() {', '  one();', '  ⟦a⟧debugger;', '}') }),
      push({ 'a.js': lines('function after() {', '  one();', '  ⟦a⟧debugger;', '}') }),
    ],
  },
  {
    name: 'a renamed class, rewritten around its findings',
    pushes: [
      push({ 'a.ts': lines('class Before {', '  run(a) {', '    return ⟦a⟧a.n === a.n;', '  }', '}') }),
      push({
        'a.ts': lines(
          '/** New. */',
          'export class After extends Base {',
          '  walk(a: string): boolean {',
          '    log();',
          '    return (⟦a⟧a.n === a.n);',
          '  }',
          '}',
        ),
      }),
    ],
  },
  {
    name: 'a renamed variable on the line of the finding',
    pushes: [
      push({ 'a.js': lines('function f(a) {', '  return ⟦a⟧a.b === a.b;', '}') }),
      push({ 'a.js': lines('function f(c) {', '  return ⟦a⟧c.b === c.b;', '}') }),
    ],
  },
  {
    name: 'a function wrapped into another',
    pushes: [
      push({ 'a.js': lines('function f(a) {', '  return ⟦a⟧a.n === a.n;', '}') }),
      push({
        'a.js': lines(
          'function outer() {',
          '  return function f(a) {',
          '    return ⟦a⟧a.n === a.n;',
          '  };',
          '}',
        ),
      }),
    ],
  },
  {
    name: 'a file split in two',
    pushes: [
      push({ 'a.js': cart }),
      push({
        'a.js': lines('export function total(items) {', '  ⟦a⟧debugger;', '  return items.length;', '}'),
        'tax.js': lines('export function tax(items) {', '  ⟦b⟧debugger;', '  return items.length * 2;', '}'),
      }),
    ],
  },
  {
    name: 'functions that change places',
    pushes: [
      push({ 'a.js': cart }),
      push({
        'a.js': lines(
          'export function tax(items) {',
          '  ⟦b⟧debugger;',
          '  return items.length * 2;',
          '}',
          'export function total(items) {',
          '  ⟦a⟧debugger;',
          '  return items.length;',
          '}',
        ),
      }),
    ],
  },
  {
    name: 'a copy of a function with its finding',
    pushes: [
      push({ 'a.js': lines('function f() {', '  ⟦a⟧debugger;', '  one();', '}') }),
      push({
        'a.js': lines(
          'function f() {',
          '  ⟦a⟧debugger;',
          '  one();',
          '}',
          'function g() {',
          '  ⟦b⟧debugger;',
          '  one();',
          '}',
        ),
      }),
    ],
  },
  {
    name: 'a fix in one place and the same bug in another at once',
    pushes: [
      push({
        'a.js': lines('function f() {', '  ⟦a⟧debugger;', '  one();', '}', 'function g() {', '  two();', '}'),
      }),
      push({
        'a.js': lines(
          'function f() {',
          '  one();',
          '}',
          'function g() {',
          '  two();',
          '  ⟦b⟧debugger;',
          '  three();',
          '}',
        ),
      }),
    ],
  },
  {
    name: 'a fixed finding whose twin appears elsewhere later',
    pushes: [
      push({ 'a.js': lines('function f() {', '  ⟦a⟧debugger;', '}', 'function g() {', '}') }),
      push({ 'a.js': lines('function f() {', '}', 'function g() {', '}') }),
      push({ 'a.js': lines('function f() {', '}', 'function g() {', '  ⟦b⟧debugger;', '}') }),
    ],
  },
  {
    name: 'a file deleted and brought back',
    pushes: [
      push({ 'a.js': cart, 'b.js': 'f();\n' }),
      push({ 'b.js': 'f();\n' }),
      push({ 'a.js': cart, 'b.js': 'f();\n' }),
    ],
  },
  {
    name: 'test cases told apart by their titles',
    pushes: [
      push({
        'a.test.js': lines(
          "it('one', () => {",
          '  ⟦a⟧debugger;',
          '});',
          "it('two', () => {",
          '  ⟦b⟧debugger;',
          '});',
        ),
      }),
      push({
        'a.test.js': lines(
          "it('zero', () => {",
          '  ⟦c⟧debugger;',
          '});',
          "it('two', () => {",
          '  ⟦b⟧debugger;',
          '});',
          "it('one', () => {",
          '  ⟦a⟧debugger;',
          '});',
        ),
      }),
    ],
  },
];
