import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../../domain/ids.ts';
import { go } from './go.ts';
import type { GoFile } from './go.ts';

function parse(text: string): GoFile {
  const parsed = go.parse(parseRepoPath('sums.go'), text);
  if (parsed.kind === 'broken') throw new Error(`${parsed.line}: ${parsed.why}`);
  return parsed.file;
}

describe('an element of an element', () => {
  const text =
    'package sums\n\nfunc add(s sale) {\n\tsums[s.Region][s.Month] += 1\n\tif all[s.a][s.b].x > 0 {\n\t\tput(sums[i][j])\n\t}\n}\n';

  it('is no type, and its parts are where they stand', () => {
    const { tree } = parse(text);
    const written = (kind: string): readonly string[] => tree.nodesOf(kind).map((one) => tree.textOf(one));
    expect(written('type_instantiation_expression')).toEqual([]);
    expect(written('generic_type')).toEqual([]);
    expect(written('index_expression')).toEqual([
      ...['sums[s.Region][s.Month]', 'sums[s.Region]', 'all[s.a][s.b]', 'all[s.a]', 'sums[i][j]', 'sums[i]'],
    ]);
    expect(written('selector_expression')).toEqual([
      ...['s.Region', 's.Month', 'all[s.a][s.b].x', 's.a', 's.b'],
    ]);
    expect(written('type_identifier')).toEqual(['sale']);
  });

  it('has nodes around it that know it', () => {
    const { tree } = parse(text);
    for (const kind of ['index_expression', 'selector_expression', 'identifier'])
      for (const node of tree.nodesOf(kind)) expect(node.parent?.children).toContain(node);
  });

  it('leaves types as they are', () => {
    const { tree } = parse('package sums\n\nvar made = build[a.B, c.D](1)\nvar one = pair[int]{}\n');
    expect(tree.nodesOf('generic_type').map((one) => tree.textOf(one))).toEqual([
      'build[a.B, c.D]',
      'pair[int]',
    ]);
  });
});
