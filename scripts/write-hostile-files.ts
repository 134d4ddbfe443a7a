// Writes test/hostile/files/: sources made to hang, crash or exhaust a parser. They are committed; this script says how
// each was made, and makes them again.
import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';

const deep = 10_000;
const megabyte = 1024 * 1024;

const files: Readonly<Record<string, string | Buffer>> = {
  'deep-arrays.js': `${'['.repeat(deep)}${']'.repeat(deep)};\n`,
  'deep-arrays-open.js': '['.repeat(deep),
  'deep-blocks.js': `${'{'.repeat(deep)}${'}'.repeat(deep)}\n`,
  'deep-calls.js': `${'f('.repeat(deep)}${')'.repeat(deep)};\n`,
  'deep-functions.js': `${'()=>{'.repeat(3_000)}${'}'.repeat(3_000)}\n`,
  'deep-ifs.js': `${'if(a)'.repeat(deep)};\n`,
  'deep-jsx.jsx': `${'<a>'.repeat(3_000)}${'</a>'.repeat(3_000)};\n`,
  'deep-member-chain.js': `a${'.b'.repeat(deep)};\n`,
  'deep-optional-chain.js': `a${'?.b'.repeat(deep)};\n`,
  'deep-parentheses.ts': `${'('.repeat(deep)}1${')'.repeat(deep)};\n`,
  'deep-patterns.js': `const ${'{a:'.repeat(3_000)}b${'}'.repeat(3_000)} = c;\n`,
  'deep-templates.js': '`${'.repeat(3_000) + '1' + '}`'.repeat(3_000) + ';\n',
  'deep-tries.js': `${'try{'.repeat(1_000)}f()${'}finally{g()}'.repeat(1_000)}\n`,
  'deep-types.ts': `type A = ${'['.repeat(deep)}${']'.repeat(deep)};\n`,
  'deep-unions.ts': `type A = ${'('.repeat(3_000)}1${'|2)'.repeat(3_000)};\n`,
  'long-binary.js': `a = ${'1 + '.repeat(50_000)}1;\n`,
  'long-concatenation.js': `a = ${"'x' + b + ".repeat(20_000)}'';\n`,
  'long-else-ifs.js': `${'if (a === 1) b(); else '.repeat(5_000)}c();\n`,
  'long-switch.js': `switch (a) {\n${Array.from({ length: 20_000 }, (_, index) => `case ${index}: b();\n`).join('')}}\n`,
  'many-functions.js': Array.from(
    { length: 20_000 },
    (_, index) => `function f${index}() { return f${index + 1}(); }\n`,
  ).join(''),
  'many-bindings.js': `let ${Array.from({ length: 50_000 }, (_, index) => `a${index}`).join(', ')};\n`,
  'many-errors.js': 'let a; '.repeat(20_000),
  'many-comments.js': '/**/'.repeat(100_000),
  'many-finallys.js': `function f() { ${'try { if (a) return 1; '.repeat(40)}${'} finally { b(); }'.repeat(40)} }\n`,
  'open-comments.js': '/* '.repeat(30_000),
  'open-template.js': '`${'.repeat(deep),
  'open-generics.ts': `a${'<b'.repeat(4_000)}`,
  'open-arrows.ts': 'async('.repeat(2_000),
  'open-arrow-types.ts': '(a: '.repeat(2_000),
  'open-jsx.tsx': '<a b={'.repeat(2_000),
  'open-regexp.js': `a = /${'(a+)+'.repeat(2_000)}\n`,
  'ambiguous-generics.ts': `${'f<a,'.repeat(500)}b${'>(c)'.repeat(500)};\n`,
  'ambiguous-arrows.ts': `${'(a?(b):'.repeat(300)}c${')'.repeat(300)};\n`,
  'exponential-types.ts': Array.from(
    { length: 30 },
    (_, index) => `type T${index + 1} = [T${index}, T${index}];\n`,
  ).join(''),
  'conditional-types.ts': `type A<T> = ${Array.from({ length: 2_000 }, (_, index) => `T extends ${index} ? ${index} : `).join('')}never;\n`,
  'one-line-5-mb.js': `${'f(1);'.repeat(megabyte)}\n`,
  'one-string.js': `a = "${'x'.repeat(megabyte)}";\n`,
  'nul-bytes.js': 'const a = 1;\0\0\0\nconst b = "\0";\n',
  'lone-surrogates.js': Buffer.from('22eda08022203d3d3d2022edb08022 3b0a'.replaceAll(' ', ''), 'hex'),
  'invalid-utf-8.js': Buffer.from('c328a0a1e228a1f09028bc', 'hex'),
  'byte-order-marks.js': '\uFEFF\uFEFFconst a = 1;\n',
  'strange-line-ends.js': 'const a = 1;\rconst b = 2;\u2028const c = 3;\u2029debugger;\r\ndebugger;\n',
  'right-to-left.js': 'const a = "\u202e\u2066"; /* \u202e } \u2066if (b) */\n',
  'conflict-markers.ts': 'const a = 1;\n<<<<<<< ours\nconst b = 1;\n=======\nconst b = 2;\n>>>>>>> theirs\n',
  'truncated.ts': 'export class A {\n  private readonly b = new Map<string, { c: num',
  'truncated-string.js': 'const a = "abc',
  'empty.js': '',
  'alias-bomb.gitlab-ci.yml': `a: &a0 [x]\n${Array.from({ length: 60 }, (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(9)}*a${index}]\n`).join('')}script: *a60\n`,
  'merge-bomb.gitlab-ci.yml': `m: &m0 {x: y}\n${Array.from({ length: 60 }, (_, index) => `m${index + 1}: &m${index + 1} {<<: [${`*m${index}, `.repeat(9)}*m${index}]}\n`).join('')}job: {<<: *m60, script: a}\n`,
  'compose.many-aliases.yml': `a: &a {image: x}\nservices:\n${Array.from({ length: 10_000 }, (_, index) => `  s${index}: *a\n`).join('')}`,
  'many-keys.gitlab-ci.yml': Array.from({ length: 50_000 }, (_, index) => `k${index}: ${index}\n`).join(''),
  'deep-lists.gitlab-ci.yml': `a: ${'['.repeat(deep)}${']'.repeat(deep)}\n`,
  'deep-maps.gitlab-ci.yml': Array.from({ length: 600 }, (_, index) => `${' '.repeat(index)}a:\n`).join(''),
  'deep-items.gitlab-ci.yml': `${'- '.repeat(deep)}a\n`,
  'open-flow.gitlab-ci.yml': `a: ${'{a: '.repeat(deep)}`,
  'open-quotes.gitlab-ci.yml': `a: "${'\n'.repeat(50_000)}`,
  'open-expressions.gitlab-ci.yml': `script:\n  - echo ${'${{ '.repeat(50_000)}\n`,
  'long-script.gitlab-ci.yml': `script:\n  - sh -c "${'$CI_COMMIT_TITLE '.repeat(50_000)}"\n`,
  'many-documents.gitlab-ci.yml': '---\na: 1\n'.repeat(20_000),
  'long-continuation.dockerfile': `FROM a\nRUN a${' \\\n  && b'.repeat(50_000)}\n`,
  'many-words.dockerfile': `FROM a\nENV ${'A=b \\\n'.repeat(50_000)} C=d\n`,
  'many-heredocs.dockerfile': `FROM a\nRUN ${'<<EOF '.repeat(20_000)}\n${'EOF\n'.repeat(20_000)}`,
  'open-heredoc.dockerfile': `FROM a\n${'RUN <<EOF\nEOF\n'.repeat(10_000)}RUN <<EOF\n`,
  'many-stages.dockerfile': Array.from(
    { length: 20_000 },
    (_, index) => `FROM a${index} AS a${index + 1}\n`,
  ).join(''),
  'many-flags.dockerfile': `FROM a\nRUN ${'--mount=a '.repeat(50_000)}b\n`,
  'open-quotes.dockerfile': `FROM a\nENV A=${'"b '.repeat(50_001)}\n`,
  'many-pipes.dockerfile': `FROM a\nRUN ${'curl http://a | '.repeat(20_000)} sh\n`,
  'only-spaces.js': ' '.repeat(10_000),
  'only-hashbang.js': '#!/usr/bin/env node',
  'prototype-names.js':
    'const __proto__ = 1; const { constructor, toString, hasOwnProperty } = a; x.__proto__.valueOf = { __proto__: null, constructor: 1, constructor: 2 }; __proto__(toString);\n',
};

const folder = new URL('../test/hostile/files/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(files)) writeFileSync(new URL(name, folder), content);
