import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../domain/ids.ts';
import { importsIn } from './imports-in.ts';

describe('the files that a file imports', () => {
  const candidates = (path: string, text: string): readonly string[] =>
    importsIn(parseRepoPath(path), text).flatMap((one) => one.candidates);

  it.each([
    [
      'beside it, as they are named',
      'src/a.js',
      "import { b } from './b.js';",
      ['src/b.js', 'src/b.ts', 'src/b.tsx'],
    ],
    ['above it', 'src/x/a.ts', 'export * from "../b.ts";', ['src/b.ts']],
    [
      'without an ending, a TypeScript file first where one imports it',
      'a.ts',
      "import b from './b';",
      ['b.ts', 'b.tsx', 'b/index.ts', 'b.js', 'b.jsx'],
    ],
    [
      'loaded at run time',
      'src/a.js',
      "const { b } = require('./b.js');\nconst c = await import('./c.js');",
      ['src/b.js', 'src/b.ts', 'src/b.tsx', 'src/c.js', 'src/c.ts', 'src/c.tsx'],
    ],
    ['no data', 'a.js', "const { version } = require('./package.json');", []],
    ['no packages', 'a.ts', "import { z } from 'zod'; import fs from 'node:fs';", []],
    ['nothing outside of the repository', 'a.ts', "import b from '../../b.ts';", []],
    ['each once', 'a.ts', "import b from './b.ts'; import type { B } from './b.ts';", ['b.ts']],
  ])('are %s', (_what, path, text, expected) => {
    expect(candidates(path, text)).toEqual(expected);
  });
});
