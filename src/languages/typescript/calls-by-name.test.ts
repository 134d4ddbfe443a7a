import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../../domain/ids.ts';
import { rangeOf } from './node.ts';
import { typescript } from './typescript.ts';

function callsNamed(text: string, ...names: readonly string[]): readonly string[] {
  const result = typescript.parse(parseRepoPath('src/a.ts'), text);
  if (result.kind !== 'parsed') throw new Error(result.why);
  return result.file.tree.callsNamed(names).map((call) => {
    const { start, end } = rangeOf(call);
    return text.slice(start, end);
  });
}

describe('calls by the last name of what they call', () => {
  it.each([
    ['a name', 'save(1)'],
    ['a member', 'db.save(1)'],
    ['a member by a text', "db['save'](1)"],
    ['a private method', 'this.#save(1)'],
    ['what compilers write', '(0, db.save)(1)'],
    ['what is said to be there', 'db.save!(1)'],
  ])('knows %s', (_what, call) => {
    expect(callsNamed(`class A { #save(n) {} m() { ${call}; other(2); db[save](3); } }`, 'save')).toEqual([
      call,
    ]);
  });

  it('gives those of several names in the order of the source', () => {
    const text = 'a(1); b(2); a(b(3)); c(4); list.map(f).filter(g);';
    expect(callsNamed(text, 'b', 'a')).toEqual(['a(1)', 'b(2)', 'a(b(3))', 'b(3)']);
    expect(callsNamed(text, 'map', 'filter')).toEqual(['list.map(f).filter(g)', 'list.map(f)']);
  });

  it('gives none of a name that the objects of the language have', () => {
    expect(callsNamed('a(1);', 'constructor', 'toString')).toEqual([]);
  });
});
