import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePatch } from '../forge-stand-in/git/patch.ts';
import type { JsonObject } from '../forge-stand-in/json.ts';
import { startGitLab, type GitLab } from './gitlab.ts';
import { connect, type PlainClient } from './plain-client.ts';
import type { ProjectScene } from './scene/project-scene.ts';

interface Place {
  readonly path: string;
  readonly oldPath: string;
  readonly oldLine: number | undefined;
  readonly newLine: number | undefined;
  readonly text: string;
  readonly code: string;
}

/** What a client makes of a place. */
type Adapter = (place: Place, shas: JsonObject) => JsonObject;

let gitlab: GitLab;
let client: PlainClient;
let project: ProjectScene;

beforeAll(async () => {
  gitlab = await startGitLab({ requestsPerMinute: 100_000 });
  project = await gitlab.project('makers/shop');
  client = connect(gitlab);
});

afterAll(async () => {
  await gitlab[Symbol.asyncDispose]();
  expect(gitlab.defects()).toEqual([]);
});

const right: Adapter = ({ path, oldPath, oldLine, newLine, code, text }, shas) => {
  const end = { line_code: code, type: text.startsWith('+') ? 'new' : 'old' };
  return {
    ...{ ...shas, position_type: 'text', old_path: oldPath, new_path: path },
    ...(oldLine === undefined ? {} : { old_line: oldLine }),
    ...(newLine === undefined ? {} : { new_line: newLine }),
    line_range: { start: end, end },
  };
};

/** Each is wrong in one way. */
const wrong: Readonly<Record<string, Adapter>> = {
  'off by one': (place, shas) => {
    const moved = (line: number | undefined) => (line === undefined ? undefined : line + 1);
    return right({ ...place, oldLine: moved(place.oldLine), newLine: moved(place.newLine) }, shas);
  },
  'old and new swapped': (place, shas) =>
    right({ ...place, oldLine: place.newLine, newLine: place.oldLine }, shas),
  'of another head': (place, shas) => right(place, { ...shas, head_sha: shas['base_sha'] ?? '' }),
  'without the old path': (place, shas) => ({ ...right(place, shas), old_path: '' }),
  'with the code of the old path': (place, shas) => {
    const code = createHash('sha1').update(`${place.oldPath}x`).digest('hex') + place.code.slice(40);
    return right({ ...place, code }, shas);
  },
};

/** All lines of a merge request's diff as its client reads them, with what GitLab's own answers say. */
async function placesOf(address: string): Promise<readonly Place[]> {
  const { body } = await client.rest('GET', `${address}/diffs`);
  const diffs = body as unknown as readonly { old_path: string; new_path: string; diff: string }[];
  return diffs.flatMap(({ old_path, new_path, diff }) =>
    parsePatch(diff).flatMap(({ lines }) =>
      lines.map(({ left, right: now, reached: [old, fresh], text }) => ({
        ...{ path: new_path, oldPath: old_path, oldLine: left, newLine: now, text },
        code: `${createHash('sha1').update(new_path).digest('hex')}_${old}_${fresh}`,
      })),
    ),
  );
}

/** Posts to every place. Returns where it did not stand in the end, in words. */
async function problemsOf(adapter: Adapter, iid: number): Promise<readonly string[]> {
  const address = `/projects/${project.project.id}/merge_requests/${iid}`;
  const { body } = await client.rest('GET', address);
  const shas = (body as { readonly diff_refs: JsonObject }).diff_refs;
  const problems: string[] = [];
  for (const place of await placesOf(address)) {
    const position = adapter(place, shas);
    const answer = await client.rest('POST', `${address}/discussions`, { body: place.text, position });
    const name = `${place.path} ${place.oldLine ?? ''}/${place.newLine ?? ''}`;
    if (answer.status !== 201) problems.push(`${name}: ${gitlab.requests().at(-1)?.refusedBy ?? ''}`);
    else if (!standsAt(iid, place)) problems.push(`${name}: elsewhere`);
  }
  return problems;
}

function standsAt(iid: number, place: Place): boolean {
  const mergeRequest = gitlab.snapshot().mergeRequests.find((of) => of.iid === iid);
  const thread = mergeRequest?.threads.at(-1);
  return thread?.path === place.path && thread.line === place.newLine && thread.oldLine === place.oldLine;
}

const line = fc.constantFrom('one', 'two', 'three', 'four', 'five', 'six');
const text = fc.array(line, { minLength: 1, maxLength: 25 }).map((lines) => lines.join('\n'));
/** A file before and after, with or without a line end at its end, changed, renamed, new or gone. */
const change = fc.record({
  before: fc.option(text, { nil: undefined }),
  after: fc.option(text, { nil: undefined }),
  isRenamed: fc.boolean(),
  ending: fc.constantFrom('', '\n'),
});

async function openRandom(changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[]) {
  const run = `run-${project.project.mergeRequests.size}`;
  const target = `base-${run}`;
  const before = changes.flatMap((of, index) =>
    of.before === undefined ? [] : [[`${run}/${index}.ts`, `${of.before}\n`] as const],
  );
  await project.commit({ [`${run}/keep.ts`]: 'x\n', ...Object.fromEntries(before) }, { branch: target });
  const after = changes.flatMap(({ after: to, isRenamed, ending, ...of }, index) => {
    const path = `${run}/${index}.ts`;
    const isMoved = isRenamed && of.before !== undefined && to !== undefined;
    const gone = of.before === undefined || (to !== undefined && !isMoved) ? [] : [[path, null] as const];
    const content = isMoved ? `${of.before ?? ''}\nlast${ending}` : `${to ?? ''}${ending}`;
    return [
      ...gone,
      ...(to === undefined ? [] : [[isMoved ? `${run}/moved-${index}.ts` : path, content] as const]),
    ];
  });
  const files = { [`${run}/own.ts`]: 'own\n', ...Object.fromEntries(after) };
  return project.open({ target, branch: `change-${run}`, files });
}

describe('lines of random merge requests', () => {
  it('take the threads of a client that names them rightly', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const { iid } = await openRandom(changes);
        expect(await problemsOf(right, iid)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it.each(Object.entries(wrong))('are missed by a client that is %s', async (_, adapter) => {
    const before = 'one\ntwo\nthree\nfour\nfive\nsix';
    const after = 'one\n2\nthree\nfour\nfive\nsix\nseven';
    const { iid } = await openRandom([
      { before, after, isRenamed: false, ending: '\n' },
      { before: 'a\nb\nc\nd\ne', after: 'x', isRenamed: true, ending: '\n' },
    ]);
    expect(await problemsOf(adapter, iid)).not.toEqual([]);
  });
});
