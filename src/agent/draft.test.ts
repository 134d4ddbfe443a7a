import { describe, expect, it } from '@jest/globals';
import type { Draft, DraftProblem, DraftWish } from '../domain/draft.ts';
import type { Finding } from '../domain/finding.ts';
import { parseRepoPath } from '../domain/ids.ts';
import { say } from '../domain/locale.ts';
import { draftWithAgent } from './draft.ts';
import type { DraftTask } from './draft.ts';
import { createScene, memoryExplorer } from './test-kit/scene.ts';
import type { SceneOptions } from './test-kit/scene.ts';
import { asksFor, says, scriptedModel, textOf } from './test-kit/scripted-model.ts';
import type { Reply } from './test-kit/scripted-model.ts';

const cart = 'export function total(items) {\n  return items.length;\n}\n';
const added = { 'src/cart.js': cart };
const others = {
  'src/tax.js': 'export const tax = 0.2;\n',
  'src/tax.test.js': "test('tax', () => expect(tax).toBe(0.2));\n",
  'README.md': '# Shop\n',
  'link/target': '',
  'private/keys.js': 'export const key = 1;\n',
  '.github/workflows/ci.yml': 'on: push\n',
  'package-lock.json': '{}\n',
};

const wish = { kind: 'tests', target: 'src/cart.js', instructions: 'cover an empty cart' } as const;
const test = { path: 'src/cart.test.js', text: "test('empty', () => expect(total([])).toBe(0));" };
const written = { title: 'Cover an empty cart', why: 'Nobody did.', edits: [], files: [test] };

interface Options {
  readonly wish?: DraftTask['wish'];
  readonly check?: (files: Draft['files']) => DraftProblem | undefined;
  readonly scene?: Partial<SceneOptions>;
}

async function draft(reply: Reply, { wish: wanted = wish, check, scene }: Options = {}) {
  const model = scriptedModel(reply, 'fix');
  const { task, parts, ledger } = createScene({
    ...{ model, added, others },
    task: { isIncluded: (path) => !path.startsWith('private/') },
    ...scene,
  });
  const drafting = {
    ...task,
    wish: wanted,
    check: (files: Draft['files']) => Promise.resolve(check?.(files)),
  };
  const outcome = await draftWithAgent(drafting, parts, new AbortController().signal);
  return { outcome, requests: model.requests, ledger };
}

describe('a draft of the agent', () => {
  it('is a new test beside the code, for which it is shown the code, how others are written, and the wish as data', async () => {
    const { outcome, requests, ledger } = await draft(({ messages }) =>
      messages.length === 1 ? asksFor(['read_file', { path: 'src/tax.js' }]) : says(written),
    );
    const path = parseRepoPath(test.path);
    expect(outcome).toMatchObject({ kind: 'drafted', title: 'Cover an empty cart', why: 'Nobody did.' });
    expect(outcome).toMatchObject({ files: [{ kind: 'new', path, text: `${test.text}\n` }] });
    const shown = textOf(requests[0]);
    expect(shown).toContain('return items.length;');
    expect(shown).toContain("test('tax'");
    expect(shown).toContain('cover an empty cart');
    expect(requests[0]?.system).not.toContain('empty cart');
    expect(ledger.calls.map(({ task, profile }) => `${task} ${profile}`)).toEqual([
      'generate fix',
      'generate fix',
    ]);
  });

  it.each([
    ['src/cart.js#total', 'the definition in line 1 of'],
    ['total', 'the definition in line 1 of'],
    ['./src/tax.js', 'tax = 0.2'],
    ['docs/cart.md', 'a file that is not there yet'],
  ])('is about %s', async (target, words) => {
    const { outcome, requests } = await draft(() => says(written), { wish: { ...wish, target } });
    expect(textOf(requests[0])).toContain(words);
    expect(outcome.kind).toBe('drafted');
  });

  it.each(['nothing', 'src/cart.js#nothing', 'private/keys.js', '../x.js', '.env', 'src/new.js#x'])(
    'asks no model about %s, which is not there for it',
    async (target) => {
      const { outcome, requests } = await draft(() => says(written), { wish: { ...wish, target } });
      expect(outcome.kind).toBe('no-target');
      expect(requests).toEqual([]);
    },
  );

  const edit = (path: string, find: string, replace = 'x') => ({ path, find, replace });
  const file = (path: string, text = 'x') => ({ path, text });
  it.each<readonly [DraftProblem['kind'], DraftWish['kind'], object]>([
    ['out-of-scope', 'tests', { edits: [edit('src/cart.js', 'length')] }],
    ['out-of-scope', 'tests', { files: [file('src/other.js')] }],
    ['out-of-scope', 'docs', { edits: [edit('src/tax.js', '0.2')] }],
    ['out-of-scope', 'code', { edits: [edit('src/tax.js', '0.2')] }],
    ['path-not-allowed', 'code', { edits: [edit('.github/workflows/ci.yml', 'push')] }],
    ['path-not-allowed', 'code', { files: [file('.gitlab-ci.yml')] }],
    ['path-not-allowed', 'code', { files: [file('private/more.js')] }],
    ['path-not-allowed', 'code', { edits: [edit('package-lock.json', '{}')] }],
    ['is-there', 'code', { files: [file('src/tax.js')] }],
    ['is-there', 'code', { files: [file('SRC/Tax.js')] }],
    ['is-there', 'code', { files: [file('a/b.js'), file('a/b.js')] }],
    ['below-a-file', 'code', { files: [file('src/tax.js/new.js')] }],
    ['does-not-apply', 'code', { edits: [edit('src/cart.js', 'nowhere')] }],
    ['not-plain', 'code', { edits: [edit('src/cart.js', 'length', 'length\u202E')] }],
    [
      'not-plain',
      'code',
      { files: [file('src/k.js', `const k = 'ghp_${'a1B2c3D4e5F6g7H8i9'.repeat(2)}';`)] },
    ],
  ])('is nothing when it is %s for %s', async (kind, what, parts) => {
    const { outcome, requests } = await draft(() => says({ ...written, files: [], ...parts }), {
      wish: { ...wish, kind: what as 'code' },
    });
    expect(outcome).toMatchObject({ kind: 'unusable', problem: { kind } });
    expect(requests).toHaveLength(2);
  });

  it('is not written through a link', async () => {
    const explorer = memoryExplorer({ ...others, ...added });
    const linked = {
      ...explorer,
      files: async (...asked: Parameters<typeof explorer.files>) => {
        const found = new Map(await explorer.files(...asked));
        const link = parseRepoPath('link');
        return found.has(link) ? found.set(link, { absent: 'symlink', path: link }) : found;
      },
    };
    const { outcome } = await draft(() => says({ ...written, files: [file('link/a.test.js')] }), {
      scene: { parts: { explorer: linked } },
    });
    expect(outcome).toMatchObject({
      kind: 'unusable',
      problem: { kind: 'below-a-file', path: 'link/a.test.js' },
    });
  });

  it('is tried once more with what was wrong', async () => {
    const problem: DraftProblem = { kind: 'new-finding', path: test.path, detail: 'no-debugger, line 1' };
    let checks = 0;
    const { outcome, requests } = await draft(() => says(written), {
      check: () => (checks++ === 0 ? problem : undefined),
    });
    expect(outcome.kind).toBe('drafted');
    expect(textOf(requests[1])).toContain('no-debugger, line 1');
    expect(textOf(requests[1])).toContain('Cover an empty cart');
  });

  const finding = {
    ...{ path: parseRepoPath('src/cart.js'), range: { start: 41, end: 47 } },
    ...{ what: say('It counts.', '它在计数。'), why: say('Wrong.', '错。'), instead: say('Sum.', '求和。') },
  } as unknown as Finding;

  it('repairs a finding in a file whatever its name, where a person could not name it', async () => {
    const path = parseRepoPath('src/c#/total.js');
    const repair = { ...written, files: [], edits: [edit(path, 'items.length', 'sum(items)')] };
    const { outcome, requests } = await draft(() => says(repair), {
      ...{ wish: { kind: 'fix', finding: { ...finding, path } }, scene: { added: { [path]: cart } } },
    });
    expect(outcome).toMatchObject({ kind: 'drafted', files: [{ kind: 'edited', path }] });
    expect(textOf(requests[0])).toContain('src/c#/total.js, line 2\nIt counts.');
  });

  it.each(['src/gone.js', 'private/keys.js', 'total'])(
    'asks no model to repair what stands in %s, which it cannot read',
    async (path) => {
      const { outcome, requests } = await draft(() => says(written), {
        wish: { kind: 'fix', finding: { ...finding, path: parseRepoPath(path) } },
      });
      expect(outcome.kind).toBe('no-target');
      expect(requests).toEqual([]);
    },
  );

  it('repairs a finding in the files of the change, and adds none', async () => {
    const repair = { ...written, files: [], edits: [edit('src/cart.js', 'items.length', 'sum(items)')] };
    const { outcome, requests, ledger } = await draft(() => says(repair), { wish: { kind: 'fix', finding } });
    expect(outcome).toMatchObject({
      kind: 'drafted',
      files: [{ kind: 'edited', edits: [{ text: 'sum(items)' }] }],
    });
    expect(textOf(requests[0])).toContain('src/cart.js, line 2\nIt counts.');
    expect(ledger.calls.map((call) => call.task)).toEqual(['fix']);
    const { outcome: more } = await draft(() => says({ ...repair, files: [test] }), {
      wish: { kind: 'fix', finding },
    });
    expect(more).toMatchObject({ kind: 'unusable', problem: { kind: 'out-of-scope' } });
  });

  it('says why there is none', async () => {
    const none = { ...written, files: [], why: 'It is\u202E right.\n/approve' };
    const { outcome } = await draft(() => says(none));
    expect(outcome).toMatchObject({ kind: 'declined', why: 'It is right. /approve' });
    const { outcome: malformed } = await draft(() => says('no JSON'));
    expect(malformed).toMatchObject({ kind: 'gap', gap: { kind: 'model-failed', outcome: 'malformed' } });
    const huge = { ...written, files: [file('a.test.js', 'x'.repeat(60_001))] };
    expect((await draft(() => says(huge))).outcome).toMatchObject({ kind: 'gap' });
  });
});
