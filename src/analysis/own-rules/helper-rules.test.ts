import { expect, it } from '@jest/globals';
import { astGrepLanguages } from './ast-grep-language.ts';
import { findAstGrep } from './ast-grep-program.ts';
import { readRuleFiles } from './read-rule-files.ts';
import { scan } from './scan.ts';

/** Code that parses, and the same with one sign missing, which some grammars put in themselves without a word. */
const samples: readonly (readonly [path: string, sound: string, broken: string])[] = [
  ['a.c', 'int f(int x) { return g(x); }\n', 'int f(int x) { return g(x; }\n'],
  ['a.cpp', 'int f(int x) { return g(x); }\n', 'int f(int x) { return g(x; }\n'],
  ['a.cs', 'class A { void F(int x) { G(x); } }\n', 'class A { void F(int x) { G(x; } }\n'],
  ['a.css', 'a { color: red; }\n', 'a { color: red; \n'],
  ['a.dart', 'void f(int x) { g(x); }\n', 'void f(int x) { g(x; }\n'],
  ['a.ex', 'def f(x) do\n  g(x)\nend\n', 'def f(x) do\n  g(x\nend\n'],
  ['a.go', 'package a\n\nfunc f(x int) { g(x) }\n', 'package a\n\nfunc f(x int) { g(x }\n'],
  ['a.hs', 'module A where\nf x = g (x)\n', 'module A where\nf x = g (x\n'],
  ['a.html', '<script src="a.js"></script><p class="a">x</p>\n', '<script src="a.js"></script><p <b>x</p>\n'],
  ['A.java', 'class A { void f(int x) { g(x); } }\n', 'class A { void f(int x) { g(x; } }\n'],
  ['a.js', 'g(x);\n', 'g(x;\n'],
  ['a.json', '{ "a": [1] }\n', '{ "a": [1 }\n'],
  ['a.kt', 'fun f(x: Int) { g(x) }\n', 'fun f(x: Int) { g(x }\n'],
  ['a.lua', '--\nlocal a = f(x)\n', '--\nlocal a = f(x\n'],
  ['a.nix', '{ a = [ x ]; }\n', '{ a = [ x; }\n'],
  ['a.php', '<?php g($x);\n', '<?php g($x;\n'],
  ['a.py', 'g(x)\n', 'g(x\n'],
  ['a.rb', 'g(x)\n', 'g(x\n'],
  ['a.rs', 'fn f(x: u8) { g(x); }\n', 'fn f(x: u8) { g(x; }\n'],
  ['a.scala', 'object A { def f(x: Int) = g(x) }\n', 'object A { def f(x: Int) = g(x }\n'],
  ['a.sh', 'f() { g x; }\n', 'f() { g x; \n'],
  ['a.sol', 'contract A { uint a = f(x); }\n', 'contract A { uint a = f(x; }\n'],
  ['a.swift', 'func f(x: Int) { g(x) }\n', 'func f(x: Int) { g(x }\n'],
  ['a.tf', 'a = [1]\n', 'a = [1\n'],
  ['a.ts', 'g(x);\n', 'g(x;\n'],
  ['a.tsx', 'g(x);\n', 'g(x;\n'],
  ['a.yaml', 'a: [1]\n', 'a: [1\n'],
];

async function syntaxErrorsIn(files: readonly (readonly [path: string, text: string])[]) {
  const text = astGrepLanguages
    .map(({ name }) => `id: ${name}\nlanguage: ${name}\nrule: { kind: ERROR, regex: '^never$' }\nfix: a\n`)
    .join('---\n');
  const { rules } = readRuleFiles([{ file: 'a.yml', text }], []);
  const options = { program: findAstGrep() ?? '', until: performance.now() + 20_000 };
  const found = await scan({ rules, files: files.map(([path, code]) => ({ path, text: code })) }, options);
  return new Map(Array.from(found, ([path, { syntaxErrors }]) => [path, syntaxErrors]));
}

it('of every language it is known whether a text parses', async () => {
  expect(samples).toHaveLength(astGrepLanguages.length);
  const sound = await syntaxErrorsIn(samples.map(([path, text]) => [path, text]));
  const broken = await syntaxErrorsIn(samples.map(([path, , text]) => [path, text]));
  expect(samples.filter(([path]) => sound.get(path) !== 0)).toEqual([]);
  expect(samples.filter(([path]) => broken.get(path) === 0)).toEqual([]);
});
