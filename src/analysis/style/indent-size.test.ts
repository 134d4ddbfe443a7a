import { describe, expect, it } from '@jest/globals';
import { editorMatches } from './editor-matches.ts';

const once =
  'function f(a) {\n    one();\n    if (a) {\n        two();\n    }\n    three();\n    four();\n}\n';
const kept = once.repeat(5);

/** The lines that are told, without their indentation. */
function told(text: string, path = 'a.js', indentSize = 4): readonly string[] {
  return editorMatches(path, text, { indentSize }).map(
    ({ range }) => text.slice(range.end).split('\n', 1)[0] ?? '',
  );
}

describe('an indentation by no whole step', () => {
  it('is told where the rest of the file is kept so', () => {
    const text = `${kept}function g() {\n   five();\n    six();\n}\n`;
    expect(told(text)).toEqual(['five();']);
    expect(editorMatches('a.js', text, { indentSize: 4 })[0]).toMatchObject({
      kind: 'indent-size',
      what: { en: 'This indentation is no multiple of 4 spaces, which `.editorconfig` asks for.' },
    });
  });

  it.each([
    [
      'Java',
      'A.java',
      `class A {\n${'    void f() {\n        g();\n    }\n'.repeat(4)}   int a;\n}\n`,
      'int a;',
    ],
    ['Python', 'a.py', `${'def f():\n    return 1\n\n'.repeat(10)}def g():\n   return 2\n`, 'return 2'],
    ['JSON', 'a.json', `{\n${'    "a": [\n        1\n    ],\n'.repeat(6)}  "b": 2\n}\n`, '"b": 2'],
    ['a callback', 'a.js', `${kept}${kept}it('x', () => {\n      run();\n    end();\n});\n`, 'run();'],
    ['CSS', 'a.css', `${'a {\n    color: red;\n}\n'.repeat(10)}b {\n   color: blue;\n}\n`, 'color: blue;'],
  ])('is told in %s', (_, path, text, line) => {
    expect(told(text, path)).toEqual([line]);
  });

  it.each([
    [
      'the file is indented by other steps',
      'a.js',
      kept.replaceAll('    ', '  ') + kept.replaceAll('    ', '  '),
    ],
    ['too little is known of the file', 'a.js', 'function f() {\n   one();\n}\n'],
    ['half of it is indented so', 'a.js', kept + kept.replaceAll('    ', '   ')],
    ['it goes on with the line before', 'a.js', `${kept}const a = one ||\n          two;\n`],
    [
      'it is lined up with a bracket',
      'a.js',
      `${kept}one(two,\n  three);\nconst list = [1,\n              2];\n`,
    ],
    ['it is a link of a chain', 'a.js', `${kept}one\n  .two()\n  .three();\n`],
    [
      'it stands in a callback that is lined up',
      'a.js',
      `${kept}one(two,\n    () => {\n      three();\n    });\n`,
    ],
    [
      'its block hangs on an expression',
      'a.js',
      `${kept}const a =\n      one && {\n        b: 1\n      };\n`,
    ],
    ['it stands in a comment', 'a.js', `${kept}/*\n   one;\n   two;\n*/\n`],
    ['it is the star of a comment', 'a.js', `${kept}class A {\n    /**\n     * One.\n     */\n    a;\n}\n`],
    ['it is a comment', 'a.js', `${kept}function g() {\n   // five\n}\n`],
    ['it stands in a template', 'a.js', `${kept}const a = \`;\n   one;\n\`;\n`],
    [
      'it is an element',
      'a.jsx',
      `${kept}const a = () => {\n    return (\n      <b>\n        text;\n      </b>\n    );\n};\n`,
    ],
    ['it is a case', 'a.js', `${kept}switch (a) {\n  case 1:\n    one();\n}\n`],
    ['it says who may use what follows', 'a.cpp', `${kept}class A {\n  public:\n    int a;\n};\n`],
    [
      'it stands in a text of Python',
      'a.py',
      `${'def f():\n    return 1\n\n'.repeat(9)}a = \"\"\"\n   one\n\"\"\"\n`,
    ],
    [
      'it stands in brackets of Python',
      'a.py',
      `${'def f():\n    return 1\n\n'.repeat(9)}a = f(1,\n      2)\n`,
    ],
    ['Python is told to go on', 'a.py', `${'def f():\n    return 1\n\n'.repeat(9)}a = 1 + \\\n   b\n`],
    [
      'a pattern holds what would open a text',
      'a.js',
      `${kept}const a = /[/\`'"]/;\nconst b = \`;\n   one;\n\`;\n`,
    ],
    ['it is YAML', 'a.yaml', `${'a:\n    b: 1\n'.repeat(10)}c:\n  - d: 2\n    e: |\n       f\n`],
    ['it is Markdown', 'a.md', `${'- a\n\n    b\n'.repeat(10)}1. c\n\n   d\n`],
    ['the language is not known', 'a.xyz', `${kept}function g() {\n   five();\n}\n`],
    ['it is indented by tabs', 'a.js', `${kept}function g() {\n\t five();\n}\n`],
  ])('is nothing to tell where %s', (_, path, text) => {
    expect(told(text, path)).toEqual([]);
  });

  it('is found at once in what is deeply nested, and in long lines', () => {
    const started = performance.now();
    told(`${'{\n'.repeat(100_000)}${'}\n'.repeat(100_000)}`);
    told(`${kept}${'("'.repeat(200_000)}\n${"/['".repeat(100_000)}`);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
