import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../../domain/ids.ts';
import type { ChangedFile } from '../changed-file.ts';
import { ReadFile } from '../repository-files.ts';
import { dependenciesOf } from './dependencies.ts';
import { planParts } from './plan.ts';

function changed(path: string, text: string): ChangedFile {
  const at = parseRepoPath(path);
  return { path: at, file: new ReadFile(at, text), diff: { kind: 'added', path: at, hunks: [] } };
}

/** A word is a token. */
const countTokens = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const words = (count: number): string => 'word\n'.repeat(count);

function parts(files: readonly ChangedFile[], bounds: { partTokens: number; parts?: number }) {
  const plan = planParts(files, countTokens, { parts: 12, ...bounds });
  return { parts: plan.parts.map(({ pieces }) => pieces.map(({ path }) => path)), leftOut: plan.leftOut };
}

describe('what ties files of a change together', () => {
  it.each([
    ['an import', 'src/a.ts', "import { b } from '../lib/b.ts';", 'lib/b.ts'],
    ['an import without an ending', 'src/a.ts', "import { b } from '../lib/b';", 'lib/b.ts'],
    ['an import by another ending', 'src/a.ts', "import { b } from '../lib/b.js';", 'lib/b.ts'],
    ['an import of a folder', 'src/a.ts', "export * from '../lib';", 'lib/index.ts'],
    ['an import on several lines', 'src/a.ts', "import {\n  b,\n} from '../lib/b.ts';", 'lib/b.ts'],
    ['a require', 'src/a.js', "const b = require('../lib/b');", 'lib/b.js'],
    ['an import at run time', 'src/a.js', "const b = await import('../lib/b.js');", 'lib/b.js'],
    ['a module of Python', 'app/a.py', 'from shop.lib.b import total', 'src/shop/lib/b.py'],
    ['a package of Go', 'cmd/a.go', 'import "acme/shop/lib/b"', 'shop/lib/b/b.go'],
    ['a class of Java', 'A.java', 'import com.acme.shop.B;', 'src/main/java/com/acme/shop/B.java'],
    ['a module of Rust', 'src/a.rs', 'use crate::lib::b::total;', 'src/lib/b.rs'],
    ['a header of C', 'src/a.c', '#include "lib/b.h"', 'src/lib/b.h'],
    ['a file of Ruby', 'app/a.rb', "require_relative '../lib/b'", 'lib/b.rb'],
  ])('%s', (_name, path, text, other) => {
    const found = dependenciesOf([changed(other, ''), changed(path, text)]);
    expect(found.map(({ strength }) => strength)).toEqual([3]);
  });

  it('a test and what it tests', () => {
    const pairs = [
      ['src/cart.ts', 'test/cart.test.ts'],
      ['src/cart.py', 'tests/test_cart.py'],
      ['src/Cart.java', 'test/CartTest.java'],
      ['src/cart.go', 'pkg/cart_test.go'],
    ];
    for (const pair of pairs)
      expect(dependenciesOf(pair.map((path) => changed(path, '')))).toMatchObject([{ strength: 2 }]);
  });

  it('a folder, weakly; and nothing else', () => {
    expect(dependenciesOf([changed('a/x.ts', ''), changed('a/y.ts', '')])).toMatchObject([{ strength: 1 }]);
    expect(dependenciesOf([changed('a/x.ts', 'from here to there'), changed('b/y.ts', '')])).toEqual([]);
  });
});

describe('the plan of a review', () => {
  it('is one part when everything fits', () => {
    const files = [changed('a/x.ts', words(3)), changed('b/y.ts', words(3))];
    expect(parts(files, { partTokens: 100 })).toEqual({ parts: [['a/x.ts', 'b/y.ts']], leftOut: [] });
  });

  it('keeps together what depends on each other, wherever it lies', () => {
    const files = [
      changed('a/x.ts', `import '../c/z.ts';\n${words(10)}`),
      changed('a/y.ts', words(20)),
      changed('c/z.ts', words(10)),
    ];
    expect(parts(files, { partTokens: 90 }).parts).toEqual([['a/x.ts', 'c/z.ts'], ['a/y.ts']]);
  });

  it('cuts a file that is too long between its lines', () => {
    const plan = planParts([changed('a.ts', words(50))], countTokens, { partTokens: 60, parts: 12 });
    const rows = plan.parts.flatMap(({ pieces }) => pieces.flatMap(({ text }) => text.split('\n')));
    expect(plan.parts.length).toBeGreaterThan(1);
    expect(rows).toHaveLength(50);
  });

  it('names what is left out when there is too much', () => {
    const files = ['a', 'b', 'c', 'd'].map((name) => changed(`${name}/x.ts`, words(20)));
    expect(parts(files, { partTokens: 90, parts: 3 })).toEqual({
      parts: [['a/x.ts'], ['b/x.ts'], ['c/x.ts']],
      leftOut: ['d/x.ts'],
    });
  });
});
