import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startGitLab } from '../../../test/kit/gitlab/gitlab.ts';
import type { GitLab } from '../../../test/kit/gitlab/gitlab.ts';
import type { FileDiff } from '../../domain/diff.ts';
import { parseRepoPath } from '../../domain/ids.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { Forge } from '../../ports/forge.ts';
import { forgeBeside, Subject } from './test-kit/subject.ts';

const histories = 15;

interface Edit {
  readonly at: number;
  readonly gone: number;
  readonly come: readonly string[];
}

const word = fc.constantFrom('a', 'b', 'c', '}', '', 'x = 1;', '\r');
const text = fc.array(word, { minLength: 1, maxLength: 30 });
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(30),
  gone: fc.nat(3),
  come: fc.array(fc.constantFrom('new', 'a', 'b', '}'), { maxLength: 3 }),
});
const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
const end = fc.constantFrom('', '\n');

/** A change of a file, a renamed one, and a new one whose name holds what queries are made of. */
const history = fc.record({ changed: text, moved: text, fresh: text, first: edits, second: edits, end });

function after(lines: readonly string[], changes: readonly Edit[]): readonly string[] {
  const result = [...lines];
  for (const { at, gone, come } of changes) result.splice(at % (result.length + 1), gone, ...come);
  return result;
}

const names = {
  changed: parseRepoPath('src/changed.ts'),
  old: parseRepoPath('src/old name.ts'),
  moved: parseRepoPath('lib/moved.ts'),
  fresh: parseRepoPath('lib/a&b=c+d%20.ts'),
};

/** Every line that the diff shows on its new side, and every pair of neighbours. */
function placesIn(diff: FileDiff): readonly { path: RepoPath; first: number; last: number }[] {
  if (diff.kind === 'deleted' || diff.kind === 'opaque') return [];
  return diff.hunks.flatMap(({ lines }) => {
    const shown = lines.flatMap((line) => (line.kind === 'removed' ? [] : [line.new]));
    const alone = shown.map((line) => ({ path: diff.path, first: line, last: line }));
    const several = shown
      .slice(2)
      .map((last, index) => ({ path: diff.path, first: shown[index] ?? last, last }));
    return [...alone, ...several];
  });
}

describe('comments beside the code of random changes', () => {
  let gitLab: GitLab;
  let forge: Forge;

  beforeAll(async () => {
    gitLab = await startGitLab({ requestsPerMinute: 1_000_000 });
    forge = forgeBeside(gitLab);
  });

  afterAll(async () => {
    expect(gitLab.defects()).toEqual([]);
    await gitLab[Symbol.asyncDispose]();
  });

  let count = 0;
  async function expectAnchored(
    of: typeof history extends fc.Arbitrary<infer Value> ? Value : never,
  ): Promise<void> {
    const whole = (lines: readonly string[]): string => lines.join('\n') + of.end;
    const project = await gitLab.project(`makers/random-${++count}`, {
      files: { [names.changed]: whole(of.changed), [names.old]: whole(of.moved) },
    });
    const scene = await project.open({
      files: {
        [names.changed]: whole(after(of.changed, of.first)),
        [names.old]: null,
        [names.moved]: whole(after(of.moved, of.second)),
        [names.fresh]: whole(of.fresh),
      },
    });
    const change = new Subject(gitLab, project, scene);
    const places = (await (await change.open(forge)).source.diff()).flatMap(placesIn);
    const comments = places.map(({ path, first, last }, index) =>
      change.comment(`f${index}`, path, first, last),
    );
    await forge.reader.posted(change.ref, '', change.head);
    const { refused } = await forge.writer.comment(change.ref, '', change.call(...comments));
    expect(refused).toEqual([]);
    const found = change.shown.threads.map(({ notes: [note], path, line, startLine }) => {
      const id = /finding (f\d+) /.exec(note?.body ?? '')?.[1] ?? '';
      return [id, { path, first: startLine ?? line, last: line }] as const;
    });
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(places.map((place, index) => [`f${index}`, place])),
    );
  }

  it('stand where they belong, every one', async () => {
    await fc.assert(fc.asyncProperty(history, expectAnchored), { numRuns: histories });
  }, 180_000);
});
