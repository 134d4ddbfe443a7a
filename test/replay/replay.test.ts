import { describe, expect, it } from '@jest/globals';
import type { Fingerprint } from '../../src/domain/ids.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { LineIndex } from '../../src/domain/text-position.ts';
import { trackFindings } from '../../src/review/identity.ts';
import type { TrackedFinding } from '../../src/domain/tracked-finding.ts';
import { createRandom } from '../hostile/mutate.ts';
import { TemporaryRepository } from '../temporary-repository.ts';
import { History } from './history.ts';
import type { Track } from './history.ts';
import { randomHistory } from './random-history.ts';
import { scenarios } from './scenarios.ts';
import type { Scenario } from './scenarios.ts';

function problemsOf({ pushes }: Scenario, track: Track): readonly string[] {
  using repository = new TemporaryRepository();
  const history = new History(repository, track);
  return pushes.flatMap(({ files, kind }) => history.push(files, kind));
}

/** What many review tools do: the name of a finding is its rule and its line. */
const naive: Track = (previous, current) => {
  const ids = new Map<Finding, Fingerprint>();
  for (const { path, text, findings } of current) {
    const lines = new LineIndex(text);
    for (const finding of findings) {
      ids.set(finding, `${path}:${finding.kind}:${lines.lineAt(finding.range.start)}` as Fingerprint);
    }
  }
  const known = new Set(previous.map(({ id }) => id));
  const now = [...ids].map(([finding, id]): TrackedFinding => {
    const { kind, path, anchor } = finding;
    return { id, origin: 'naive', kind, path, line: 1, anchor, state: 'open' };
  });
  const fresh = [...ids.keys()].filter((finding) => !known.has(ids.get(finding) ?? finding.fingerprint));
  return { ids, fresh, repeated: [], returned: [], gone: [], tracked: [...previous, ...now] };
};

describe('findings keep their identity through', () => {
  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (_name, scenario) => {
    expect(problemsOf(scenario, trackFindings)).toEqual([]);
  });
});

const histories = Number(process.env['REPLAY_HISTORIES'] ?? 25);

describe('histories of random edits', () => {
  it('confuse no two findings, lose none and repeat none', () => {
    const problems = Array.from({ length: histories }, (_, seed) => {
      using repository = new TemporaryRepository();
      const history = new History(repository, trackFindings);
      return randomHistory(createRandom(seed), 5).flatMap((files, head) =>
        history.push(files).map((problem) => `history ${seed}, head ${head}: ${problem}`),
      );
    });
    expect(problems.flat()).toEqual([]);
  }, 120_000);
});

describe('the suite itself', () => {
  it('is failed by rule and line as identity, wherever lines or files move', () => {
    const failed = scenarios
      .filter((scenario) => problemsOf(scenario, naive).length > 0)
      .map(({ name }) => name);
    expect(failed).toEqual(
      expect.arrayContaining([
        'a push that moves lines',
        'a renamed file',
        'a reformatted file',
        'a twin inserted above',
        'a file split in two',
      ]),
    );
    expect(failed.length).toBeGreaterThan(scenarios.length / 2);
  });
});
