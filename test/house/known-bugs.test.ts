import { describe, expect, it } from '@jest/globals';
import { goFlaws, npmFlaws } from '../../bench/known-bugs/flaw-list.ts';
import type { FlawList } from '../../bench/known-bugs/flaw-list.ts';
import { readGosec, readStaticcheck } from '../../bench/known-bugs/go-peer-output.ts';
import { judge } from '../../bench/known-bugs/judge.ts';
import { readBugs } from '../../bench/known-bugs/known-bug.ts';
import type { BugSet, KnownBug } from '../../bench/known-bugs/known-bug.ts';
import type { Told } from '../../bench/known-bugs/linters.ts';
import type { Result } from '../../bench/known-bugs/page.ts';
import { goHistories } from '../../bench/noise/go-versions.ts';
import { histories } from '../../bench/noise/versions.ts';

const read = new Set([...histories, ...goHistories].map(([name]) => name));

describe.each([
  ['npm packages', npmFlaws, 'fresh'],
  ['Go modules', goFlaws, 'held out'],
] satisfies [string, FlawList, BugSet][])('flaws of %s', (_, list, unlisted) => {
  const [hidden, listed] = [inSet(list, unlisted), outsideOf(list, unlisted)];

  it('are there once, with lines in order', () => {
    expect(new Set(list.bugs.map(({ id }) => id)).size).toBe(list.bugs.length);
    expect(list.bugs.filter(({ lines: [first, last] }) => first < 1 || first > last)).toEqual([]);
    expect(list.bugs.filter(({ vulnerable, fixed }) => vulnerable === fixed)).toEqual([]);
  });

  it(`are ${unlisted} only in packages whose versions nobody read for the noise`, () => {
    expect(hidden.filter((bug) => read.has(bug.package))).toEqual([]);
  });

  it(`are on the page, but those that are ${unlisted} only as how many of a class are found`, () => {
    const page = list.pageOf(
      list.bugs.map((bug) => foundByFirst(list, bug)),
      ['ours', 'theirs'],
    );
    for (const { id, flaw } of listed.filter((bug) => list.setOf(bug) !== 'fresh'))
      expect(page).toContain(`${id}: ${flaw}`);
    const rest = withoutRowsOf(listed, page);
    for (const bug of hidden)
      for (const word of [`${bug.id}:`, bug.flaw, `${bug.package}@`, bug.file])
        expect(rest).not.toContain(word);
    const [kind, ofKind] = [...Map.groupBy(hidden, (bug) => bug.kind)][0] ?? ['', []];
    expect(page).toMatch(new RegExp(`\\| ${kind} +\\| +${ofKind.length} \\| +${ofKind.length} \\| +0 \\|`));
  });
});

it('a flaw of npm is fresh in a package that is not among those of old', () => {
  const old = new Set(outsideOf(npmFlaws, 'fresh').map((bug) => bug.package));
  expect(inSet(npmFlaws, 'fresh').filter((bug) => old.has(bug.package))).toEqual([]);
});

it('those of npm are held out or open as they were', () => {
  expect(inSet(npmFlaws, 'held out')).toHaveLength(81);
  expect(inSet(npmFlaws, 'open')).toHaveLength(159);
  const first = npmFlaws.bugs.slice(0, 132);
  expect(inSet({ ...npmFlaws, bugs: first }, 'held out')).toHaveLength(42);
  expect(inSet({ ...npmFlaws, bugs: first }, 'open')).toHaveLength(90);
});

it('what is held out of Go stands in a file of its own', () => {
  expect(readBugs('go.json')).toEqual(inSet(goFlaws, 'open'));
  expect(readBugs('go-held-out.json')).toEqual(inSet(goFlaws, 'held out'));
});

describe('a verdict', () => {
  const [bug = goFlaws.bugs[0]] = goFlaws.bugs;
  if (bug === undefined) throw new Error('there are no flaws of Go');
  const path = `vulnerable/${bug.package.replaceAll('/', '+')}@${bug.vulnerable}/${bug.file}`;
  const at = (line: number, name: string): Told => ({ path, first: line, last: line, name });
  const of = (...told: Told[]): ReturnType<typeof judge> => judge(bug, { told, unread: [] }, '/nowhere');

  it('is right by a rule of the class at the lines, and other by another', () => {
    expect(of(at(bug.lines[0], bug.kind))).toMatchObject({ vulnerable: 'right', elsewhere: 0, isRead: true });
    expect(of(at(bug.lines[1], 'some-other'))).toMatchObject({ vulnerable: 'other', elsewhere: 0 });
  });

  it('is none for what is told elsewhere in the file', () => {
    expect(of(at(bug.lines[1] + 1, bug.kind))).toMatchObject({ vulnerable: 'none', elsewhere: 1 });
  });

  it('tells that the file was not read', () => {
    expect(judge(bug, { told: [], unread: [bug] }, '/nowhere')).toMatchObject({
      vulnerable: 'none',
      isRead: false,
    });
  });
});

describe('what staticcheck prints', () => {
  const line = (code: string): string =>
    JSON.stringify({
      code,
      location: { file: '/m/a.go', line: 3 },
      end: { file: '/m/a.go', line: 5 },
      message: '',
    });

  it('is a message a line', () => {
    expect(readStaticcheck(`${line('SA5011')}\n${line('S1000')}\n`)).toEqual([
      { path: '/m/a.go', first: 3, last: 5, rule: 'SA5011' },
      { path: '/m/a.go', first: 3, last: 5, rule: 'S1000' },
    ]);
  });

  it('is nothing to go by when the package does not compile', () => {
    expect(() => readStaticcheck(`${line('compile')}\n`)).toThrow('compile');
  });
});

describe('what gosec prints', () => {
  const report = ({ errors = {}, line = '7', files = 1 }): string =>
    JSON.stringify({
      'Golang errors': errors,
      Issues: [{ rule_id: 'G304', file: '/m/a.go', line }],
      Stats: { files },
    });

  it('is a report with lines or ranges of them', () => {
    expect(readGosec(report({}))).toEqual([{ path: '/m/a.go', first: 7, last: 7, rule: 'G304' }]);
    expect(readGosec(report({ line: '7-9' }))).toMatchObject([{ first: 7, last: 9 }]);
  });

  it('is nothing to go by when the package does not compile, or no file was read', () => {
    expect(() => readGosec(report({ errors: { '/m/a.go': [{ error: 'no such import' }] } }))).toThrow(
      'no such import',
    );
    expect(() => readGosec(report({ files: 0 }))).toThrow('no file');
  });
});

function inSet(list: FlawList, set: BugSet): readonly KnownBug[] {
  return list.bugs.filter((bug) => list.setOf(bug) === set);
}

function outsideOf(list: FlawList, set: BugSet): readonly KnownBug[] {
  return list.bugs.filter((bug) => list.setOf(bug) !== set);
}

function foundByFirst(list: FlawList, bug: KnownBug): Result {
  const verdict = { stillTold: false, elsewhere: 0, isRead: true };
  const verdicts = new Map([
    ['ours', { ...verdict, vulnerable: 'right' as const }],
    ['theirs', { ...verdict, vulnerable: 'none' as const }],
  ]);
  return { bug, set: list.setOf(bug), verdicts };
}

/** What the page says of others may hold the same words. */
function withoutRowsOf(bugs: readonly KnownBug[], page: string): string {
  const lines = page.split('\n');
  return lines.filter((line) => !bugs.some(({ id }) => line.includes(`${id}: `))).join('\n');
}
