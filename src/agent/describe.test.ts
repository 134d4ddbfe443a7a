import { describe, expect, it } from '@jest/globals';
import { parseSha } from '../domain/ids.ts';
import { describeWithAgent } from './describe.ts';
import type { DescribeTask } from './describe.ts';
import { addedFile, createScene } from './test-kit/scene.ts';
import type { SceneOptions } from './test-kit/scene.ts';
import { says, scriptedModel, textOf } from './test-kit/scripted-model.ts';
import type { Reply } from './test-kit/scripted-model.ts';

const head = parseSha('c'.repeat(40));
const added = { 'src/cart.js': 'export const total = 1;\n', 'src/tax.js': 'export const tax = 0.2;\n' };
const whole = {
  summary: 'Adds totals,\nso that a cart\u202E can be paid.',
  walkthrough: [
    { path: 'src/tax.js', what: 'The rate of the tax.' },
    { path: 'src/cart.js', what: 'Sums up the items.' },
  ],
  diagram: {
    kind: 'flow',
    nodes: [
      { id: 'a', label: 'cart', kind: 'code', state: 'new' },
      { id: 'b', label: 'tax', kind: 'data', state: 'same' },
    ],
    arrows: [{ from: 'a', to: 'b', label: 'reads' }],
  },
  labels: ['feature', 'checkout', 'feature'],
  effort: { level: 2, why: 'Two small files.' },
  proposal: { title: 'Add totals', body: 'Sums up a cart.' },
};

async function ask(reply: Reply, task: Partial<DescribeTask> = {}, more: Partial<SceneOptions> = {}) {
  const model = scriptedModel(reply);
  const scene = createScene({ model, added, ...more });
  const all = { ...scene.task, head, labels: ['checkout'], ...task };
  const told = await describeWithAgent(all, scene.parts, new AbortController().signal);
  return { ...told, requests: model.requests, calls: scene.ledger.calls };
}

describe('a description by the agent', () => {
  it('is one answer to one request, which shows the change and offers no tools', async () => {
    const { description, gaps, requests, calls } = await ask(() => says(whole));
    expect(gaps).toEqual([]);
    expect(description).toEqual({
      ...{ head, model: 'scripted-1', summary: 'Adds totals, so that a cart can be paid.' },
      walkthrough: [
        { path: 'src/cart.js', what: 'Sums up the items.' },
        { path: 'src/tax.js', what: 'The rate of the tax.' },
      ],
      diagram: {
        kind: 'flow',
        nodes: [
          { label: 'cart', kind: 'code', state: 'new' },
          { label: 'tax', kind: 'data', state: 'same' },
        ],
        arrows: [{ from: 0, to: 1, label: 'reads' }],
      },
      labels: ['feature', 'checkout'],
      effort: { level: 2, why: 'Two small files.' },
    });
    expect(requests).toHaveLength(1);
    expect(requests[0]?.tools).toEqual([]);
    expect(textOf(requests[0])).toContain('export const tax = 0.2;');
    expect(calls.map(({ task, profile }) => `${task} ${profile}`)).toEqual(['describe review']);
  });

  it('says in its system prompt nothing that comes from the change', async () => {
    const { requests } = await ask(() => says(whole), { title: 'PWNED title', body: 'PWNED body' });
    expect(requests[0]?.system).not.toMatch(/PWNED|cart|total/);
  });

  it.each([
    ['a file that the change does not touch', { walkthrough: [{ path: 'src/other.js', what: 'Gone.' }] }, 1],
    ['a path that is none', { walkthrough: [{ path: '../../etc/passwd', what: 'Read.' }] }, 1],
    ['a label that nobody listed', { labels: ['approved', 'fix'] }, 1],
    [
      'an arrow to nowhere',
      { diagram: { ...whole.diagram, arrows: [{ from: 'a', to: 'z', label: '' }] } },
      1,
    ],
    ['an effort that is none', { effort: { level: 9, why: 'Much.' } }, 1],
    ['a walkthrough that is no list', { walkthrough: 'all' }, 1],
    ['a diagram of another kind', { diagram: { kind: 'svg', nodes: [], arrows: [] } }, 1],
  ])('leaves out %s, and counts it', async (_what, wrong, count) => {
    const { description, gaps } = await ask(() => says({ ...whole, ...wrong }));
    expect(gaps).toEqual([{ kind: 'unusable', count }]);
    expect(description?.summary).toContain('Adds totals');
    expect(JSON.stringify(description)).not.toMatch(/other\.js|passwd|approved|"level":9|svg/);
  });

  it('says nothing of a file that the model was not shown', async () => {
    const unread = [...Object.keys(added), 'src/secret.js'].map(addedFile);
    const walkthrough = [...whole.walkthrough, { path: 'src/secret.js', what: 'Guessed.' }];
    const { description, gaps } = await ask(() => says({ ...whole, walkthrough }), { diffs: unread });
    expect(description?.walkthrough.map(({ path }) => path)).toEqual(['src/cart.js', 'src/tax.js']);
    expect(gaps).toEqual([
      { kind: 'left-out', paths: ['src/secret.js'] },
      { kind: 'unusable', count: 1 },
    ]);
  });

  it('proposes a title and a body only where the author has written none', async () => {
    const { description, requests } = await ask(() => says(whole), { body: ' <!-- what did you do? -->\n' });
    expect(description?.proposal).toEqual(whole.proposal);
    expect(textOf(requests[0])).toContain('has written no description');
  });

  it('draws nothing where there is nothing to draw', async () => {
    const none = { kind: 'none', nodes: [], arrows: [] };
    const { description, gaps } = await ask(() => says({ ...whole, diagram: none }));
    expect(description).not.toHaveProperty('diagram');
    expect(gaps).toEqual([]);
  });

  it('is missing, and says why, when the model gives none', async () => {
    const { description, gaps, requests } = await ask(() => says({ walkthrough: [] }));
    expect(description).toBeUndefined();
    expect(gaps).toMatchObject([{ kind: 'model-failed', outcome: 'malformed' }]);
    expect(requests).toHaveLength(2);
  });

  it('shows something of every file of a large change, and names those that did not fit', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 230 }, (_, index) => [`lib/${index}.js`, `let n${index} = 3;\n`.repeat(400)]),
    );
    const diffs = Object.keys(many).map(addedFile);
    const walkthrough = ['lib/149.js', 'lib/150.js'].map((path) => ({ path, what: 'Counts.' }));
    const answer = { ...whole, walkthrough };
    const { description, gaps, requests } = await ask(() => says(answer), { diffs }, { added: many });
    expect(description?.walkthrough.map(({ path }) => path)).toEqual(['lib/149.js']);
    const shown = textOf(requests[0]);
    expect(shown).toContain('let n0 = 3;');
    expect(shown).toContain('let n149 = 3;');
    expect(shown).toMatch(/… and \d+ more lines/);
    expect(gaps).toMatchObject([
      { kind: 'left-out', paths: { length: 80 } },
      { kind: 'unusable', count: 1 },
    ]);
  });
});
