import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { textOf, type JsonObject } from '../forge-stand-in/json.ts';
import { startGitLab, type GitLab } from './gitlab.ts';
import { lineAt, lineCode } from './model/positions.ts';
import { changesOf } from './model/versions.ts';
import { connect, type PlainAnswer, type PlainClient } from './plain-client.ts';
import type { MergeRequestScene } from './scene/merge-request-scene.ts';

const before = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const after = ['one', 'two', 'THREE', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

let gitlab: GitLab;
let client: PlainClient;
let scene: MergeRequestScene;
let discussions: string;

beforeAll(async () => {
  gitlab = await startGitLab();
  const project = await gitlab.project('makers/shop', {
    files: { 'list.txt': text(before), 'old.txt': text(before), 'gone.txt': 'a\nb\n' },
  });
  scene = await project.open({
    files: {
      'list.txt': text(after),
      'old.txt': null,
      'new.txt': text([...before.slice(0, 9), 'TEN']),
      'gone.txt': null,
      'fresh.txt': 'x\ny\n',
    },
  });
  client = connect(gitlab);
  discussions = `/projects/${project.project.id}/merge_requests/1/discussions`;
});

afterAll(async () => {
  await gitlab[Symbol.asyncDispose]();
  expect(gitlab.defects()).toEqual([]);
});

function versionFields(): JsonObject {
  const version = scene.mergeRequest.versions.at(-1);
  return { base_sha: version?.base ?? '', start_sha: version?.start ?? '', head_sha: version?.head ?? '' };
}

function positionAt(path: string, lines: JsonObject, more: JsonObject = {}): JsonObject {
  const paths = { old_path: path, new_path: path };
  return { position_type: 'text', ...versionFields(), ...paths, ...lines, ...more };
}

function comment(position: JsonObject): Promise<PlainAnswer> {
  return client.rest('POST', discussions, { body: 'A finding.', position });
}

function outcome(answer: PlainAnswer): readonly unknown[] {
  return [answer.status, gitlab.requests().at(-1)?.refusedBy];
}

async function codeAt(path: string, line: { oldLine: number | undefined; newLine: number | undefined }) {
  const version = scene.mergeRequest.versions.at(-1);
  const files = version === undefined ? [] : await changesOf(scene.mergeRequest, version);
  const file = files.find((one) => one.path === path);
  const found = file === undefined ? undefined : lineAt(file, line);
  return found === undefined ? '' : lineCode(path, found);
}

describe('a position', () => {
  it.each<[string, JsonObject]>([
    ['an added line', positionOf('list.txt', { new_line: 3 })],
    ['a removed line', positionOf('list.txt', { old_line: 3 })],
    ['an unchanged line, which has both numbers', positionOf('list.txt', { old_line: 4, new_line: 4 })],
    ['the first line', positionOf('list.txt', { old_line: 1, new_line: 1 })],
    ['the last line', positionOf('list.txt', { new_line: 11 })],
    ['a line of a new file', positionOf('fresh.txt', { new_line: 2 })],
    ['a line of a file that is gone', positionOf('gone.txt', { old_line: 2 })],
    ['a line of a renamed file', { ...positionOf('new.txt', { new_line: 10 }), old_path: 'old.txt' }],
  ])('is taken at %s', async (_, position) => {
    expect(outcome(await comment({ ...versionFields(), ...position }))).toEqual([201, undefined]);
  });

  it.each<[string, string, JsonObject]>([
    ['position-line', 'a line outside of the diff', positionOf('list.txt', { new_line: 7, old_line: 700 })],
    [
      'position-line',
      'an added line with both numbers',
      positionOf('list.txt', { old_line: 3, new_line: 3 }),
    ],
    ['position-line', 'an unchanged line with its new number only', positionOf('list.txt', { new_line: 4 })],
    ['position-line', 'old and new swapped', positionOf('list.txt', { old_line: 11 })],
    ['position-line', 'one line too far', positionOf('list.txt', { new_line: 12 })],
    ['position-path', 'a file that did not change', positionOf('README.md', { new_line: 1 })],
    ['position-path', 'the new name as the old one', positionOf('new.txt', { new_line: 10 })],
    ['position-complete', 'one path only', { ...positionOf('list.txt', { new_line: 3 }), old_path: '' }],
    ['position-of-text', 'an image', { ...positionOf('list.txt', { new_line: 3 }), position_type: 'image' }],
  ])('is refused by %s: %s', async (rule, _, position) => {
    const answer = await comment({ ...versionFields(), ...position });
    expect(outcome(answer)).toEqual([400, rule]);
  });

  it('is one of a version of the merge request', async () => {
    const position = positionAt('list.txt', { new_line: 3 });
    for (const stale of ['base_sha', 'start_sha', 'head_sha']) {
      const answer = await comment({ ...position, [stale]: 'a'.repeat(40) });
      expect(outcome(answer)).toEqual([400, 'position-of-a-version']);
      expect(answer.body).toEqual({
        message: '400 Bad request - Note {:line_code=>["can\'t be blank", "must be a valid line code"]}',
      });
    }
  });

  it('spans lines when both ends have their codes and kinds', async () => {
    const start = { line_code: await codeAt('list.txt', { oldLine: 2, newLine: 2 }), type: 'old' };
    const end = { line_code: await codeAt('list.txt', { oldLine: undefined, newLine: 3 }), type: 'new' };
    const at = (line_range: JsonObject) => comment(positionAt('list.txt', { new_line: 3 }, { line_range }));
    expect(outcome(await at({ start, end }))).toEqual([201, undefined]);
    const wrong = { ...end, line_code: start.line_code.replace(/_2_2$/, '_2_3') };
    expect(outcome(await at({ start: wrong, end }))).toEqual([400, 'position-range-code']);
    expect(outcome(await at({ start: { ...start, type: 'new' }, end }))).toEqual([
      400,
      'position-range-type',
    ]);
    expect(outcome(await at({ start: end, end: start }))).toEqual([400, 'position-range-order']);
  });

  it('may come as a form, in which lines are texts', async () => {
    const form = new FormData();
    form.set('body', 'A finding.');
    for (const [name, value] of Object.entries(positionAt('list.txt', { new_line: 11 }))) {
      form.set(`position[${name}]`, textOf(value));
    }
    expect(outcome(await client.rest('POST', discussions, form))).toEqual([201, undefined]);
  });
});

function positionOf(path: string, lines: JsonObject): JsonObject {
  return { position_type: 'text', old_path: path, new_path: path, ...lines };
}
