import { describe, expect, it } from '@jest/globals';
import { attributeFilesFor, parseAttributes } from './git-attributes.ts';
import { parseRepoPath } from './ids.ts';

function isGenerated(path: string, files: Readonly<Record<string, string>>): boolean {
  const parsed = parseAttributes(
    new Map(Object.entries(files).map(([name, text]) => [parseRepoPath(name), text])),
  );
  return parsed.has(parseRepoPath(path), 'linguist-generated');
}

describe('.gitattributes', () => {
  it.each([
    ['a name in any folder', '*.pb.js linguist-generated', 'x/y/a.pb.js', true],
    ['a path from its own folder', 'lib/*.js linguist-generated', 'x/lib/a.js', false],
    ['a path from its own folder', '/lib/*.js linguist-generated=true', 'lib/a.js', true],
    ['a whole tree', 'dist/** linguist-generated', 'dist/x/a.js', true],
    ['a quoted pattern', '"a b.js" linguist-generated', 'x/a b.js', true],
    ['an attribute taken back', '*.js -linguist-generated', 'a.js', false],
    ['an attribute set to false', '*.js linguist-generated=false', 'a.js', false],
    ['a comment', '# *.js linguist-generated', 'a.js', false],
    ['other attributes on the line', '*.js text eol=lf linguist-generated diff', 'a.js', true],
  ])('%s: %s', (_what, line, path, expected) => {
    expect(isGenerated(path, { '.gitattributes': `${line}\n` })).toBe(expected);
  });

  it('lets a later line and a deeper file win', () => {
    const outer = { '.gitattributes': '*.js linguist-generated\nkeep.js -linguist-generated\n' };
    expect(['a.js', 'keep.js'].map((path) => isGenerated(path, outer))).toEqual([true, false]);
    const nested = { ...outer, 'x/.gitattributes': '*.js -linguist-generated\n' };
    expect(['x/a.js', 'a.js'].map((path) => isGenerated(path, nested))).toEqual([false, true]);
  });

  it('is asked for in the folders above the files, once each', () => {
    expect(attributeFilesFor(['a/b/c.js', 'a/d.js', 'e.js'].map(parseRepoPath))).toEqual([
      '.gitattributes',
      'a/.gitattributes',
      'a/b/.gitattributes',
    ]);
  });

  it('is read in linear time, whatever its patterns are', () => {
    const pattern = `${'*a'.repeat(40)}*b linguist-generated\n`;
    expect(isGenerated(`${'a'.repeat(2_000)}.js`, { '.gitattributes': pattern })).toBe(false);
  });
});
