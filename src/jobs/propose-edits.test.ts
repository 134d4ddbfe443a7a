import { describe, expect, it } from '@jest/globals';
import { change, openChatScene, run } from '../../test/kit/chat-scene.ts';
import type { ChatScene } from '../../test/kit/chat-scene.ts';
import { createInThreadPool } from '../../test/in-thread-pool.ts';
import { memoryChange } from '../../test/memory-change.ts';
import { CallsUnderWay } from '../agent/calls-under-way.ts';
import { memoryLedger } from '../agent/test-kit/memory-ledger.ts';
import { memoryExplorer, sceneSettings } from '../agent/test-kit/scene.ts';
import { says, scriptedModel } from '../agent/test-kit/scripted-model.ts';
import type { ScriptedModel } from '../agent/test-kit/scripted-model.ts';
import { createRuleCatalogue } from '../config/rule-catalogue.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import type { DraftWish } from '../domain/draft.ts';
import type { EditsJob } from '../domain/agent-jobs.ts';
import { keyOfChange } from '../domain/job.ts';
import { parseRepoPath, parseSha } from '../domain/ids.ts';
import type { Forge } from '../ports/forge.ts';
import type { NewBranch } from '../ports/branches.ts';
import { head } from '../publish/test-kit/sample.ts';
import { reviewRules } from '../review-rules/index.ts';
import { reviewOpened } from '../review/review-opened.ts';
import { createOpenFixBranchRunner } from './open-fix-branch.ts';
import type { JobParts } from './job-parts.ts';
import { givenUpJobs } from './given-up.ts';
import { createProposeEditsRunner } from './propose-edits.ts';

const ann = { id: '1', name: 'ann', isBot: false };
const text = 'export function run(): void {\n  debugger;\n  start();\n}\n';
const files = { 'src/cart.ts': text };
const test = { path: 'src/cart.test.ts', text: "it('runs', () => run());\n" };
const answer = { title: 'Closes #1', why: 'For @ann.', edits: [], files: [test] };
const tests: DraftWish = { kind: 'tests', target: 'src/cart.ts', instructions: '' };
const pool = createInThreadPool(reviewRules);
const catalogue = createRuleCatalogue(reviewRules);
const { config } = resolveConfig(catalogue, []);
const ruleDefaults = Object.fromEntries(
  catalogue.ids.map((id) => [
    id,
    { state: catalogue.defaultState(id), options: catalogue.defaultOptions(id) },
  ]),
);

interface Options {
  readonly said?: unknown;
  readonly fromFork?: boolean;
  readonly isAt?: typeof head;
}

interface Scene extends AsyncDisposable {
  readonly chat: ChatScene;
  readonly parts: JobParts;
  readonly model: ScriptedModel;
  /** Answers at the forge, of which each is written over. */
  readonly replies: string[];
  readonly branches: NewBranch[];
}

function opened({ fromFork = false, isAt = head }: Options) {
  const source = memoryChange({}, files);
  const request = { ref: change, state: 'open', draft: false, fromFork, title: 'Run', body: '', author: ann };
  return {
    change: { ...request, base: head, head: isAt },
    ...{ labels: [], isOutsideAuthor: false, source, settings: [], target: 'main', branch: 'work' },
    changesSince: () => Promise.resolve([]),
    explore: () => memoryExplorer(files),
  };
}

/** A change in whose store a review is, at a forge that takes branches. */
async function openScene(options: Options = {}): Promise<Scene> {
  const chat = await openChatScene([]);
  const replies: string[] = [];
  const branches: NewBranch[] = [];
  const model = scriptedModel(() => says(options.said ?? answer), 'fix');
  const forge = {
    ...{ id: 'github', pages: { ...chat.parts.forges[0]?.pages, issues: () => ['https://forge/issues/'] } },
    reader: { open: () => Promise.resolve(opened(options)) },
    writer: { limits: { commentCharacters: 60_000 } },
    conversation: {
      reply: (_remark: unknown, _name: string, body: string) => Promise.resolve(void replies.push(body)),
      acknowledge: () => Promise.resolve(),
      discussed: () => Promise.resolve({ branch: 'work' }),
    },
    branches: {
      signatureOf: () => 'ann <ann@example.org>',
      open: (_ref: unknown, _installation: string, branch: NewBranch) =>
        Promise.resolve(branches.push(branch) > 0 ? 'opened' : 'taken'),
      offer: () => Promise.resolve(8),
    },
  } as unknown as Forge;
  const parts = {
    ...chat.parts,
    ...{ forges: [forge], installationSettings: [], newId: () => 'n1', patchLinks: undefined },
    engine: {
      ...{ ruleDefaults, loadRules: () => Promise.resolve([]) },
      poolFor: () => pool,
    },
    agent: {
      ...{ models: { of: () => model }, ledger: memoryLedger(), priceOf: () => undefined },
      ...{ budgets: sceneSettings.budgets, limits: sceneSettings.limits },
      underWay: new CallsUnderWay(),
    },
  } as unknown as JobParts;
  const dispose = () => chat[Symbol.asyncDispose]();
  return { chat, parts, model, replies, branches, [Symbol.asyncDispose]: dispose };
}

function job(wish: DraftWish = tests, plan = 'p1'): EditsJob {
  const replyTo = { comment: 'c1', thread: undefined, name: '0' };
  return { plan, change, installation: '1', head, wish, by: ann, where: 'thread', replyTo };
}

/** Name of what the rule finds. */
async function ruleFinding(): Promise<DraftWish> {
  const input = { opened: opened({}) as never, config, memory: undefined };
  const { reviewed } = await reviewOpened(input, { poolFor: () => pool });
  const [finding] = reviewed.review.findings;
  if (finding === undefined) throw new Error('nothing is found');
  return { kind: 'fix', finding: finding.fingerprint };
}

describe('edits that a model proposes', () => {
  it('are a plan that waits, whoever asked, and is kept with what was written', async () => {
    await using scene = await openScene();
    const { chat, parts, replies } = scene;
    await chat.run(createProposeEditsRunner(parts), job());
    const plan = await chat.state.store.plan('p1');
    expect(plan).toMatchObject({ state: 'proposed', head, askedBy: 'ann', fixes: [] });
    expect(plan).toMatchObject({ written: { kind: 'tests', target: 'src/cart.ts', model: 'scripted-1' } });
    expect(plan?.branch).toBe('autoglm/generate/7-abcdef0-p1');
    expect(await chat.state.store.draft('p1')).toEqual({ files: [{ kind: 'new', ...test }] });
    const [body = ''] = replies;
    expect(body).toMatch(/^↪️ `\/autoglm generate tests src\/cart.ts/);
    expect(body).toContain('+it(');
    expect(body).toContain('- `src/cart.test.ts` (new)');
    expect(body).toContain('`/autoglm confirm p1`');
    expect(body).toContain('🤖 written by a model (scripted-1)');
    expect(body).not.toMatch(/(?<!;)@ann|(?<!\\)#1/);
  });

  it('are the same plan when a try was cut off, and no answer is paid for twice', async () => {
    await using scene = await openScene();
    const { chat, parts, model, replies } = scene;
    const runner = createProposeEditsRunner(parts);
    const first = await runner(job(), run);
    const second = await chat.run(runner, job());
    expect(second).toEqual(first.next);
    expect(replies[1]).toBe(replies[0]);
    expect(model.requests).toHaveLength(1);
    // And once it is kept, nothing more is done.
    await chat.run(runner, job());
    expect(replies).toHaveLength(2);
  });

  it('take the place of what was written before for the same wish, and of nothing else', async () => {
    await using scene = await openScene();
    const { chat, parts } = scene;
    const runner = createProposeEditsRunner(parts);
    await chat.run(runner, job());
    await chat.run(runner, job({ ...tests, kind: 'tests', target: 'src/cart.ts#run' }, 'p2'));
    await chat.run(runner, job(tests, 'p3'));
    const plans = await chat.state.store.plans(keyOfChange(change));
    expect(plans.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'p1 expired',
      'p2 proposed',
      'p3 proposed',
    ]);
    expect(await chat.state.store.draft('p1')).toBeUndefined();
  });

  it('end the finding of a rule, or are given up after a second try', async () => {
    const wish = await ruleFinding();
    const edit = (find: string, replace: string) => ({ path: 'src/cart.ts', find, replace });
    await using good = await openScene({
      said: { ...answer, files: [], edits: [edit('  debugger;\n', '')] },
    });
    await good.chat.run(createProposeEditsRunner(good.parts), job(wish));
    const plan = await good.chat.state.store.plan('p1');
    expect(plan).toMatchObject({
      state: 'proposed',
      written: { kind: 'fix' },
      branch: 'autoglm/fix/7-abcdef0-p1',
    });
    expect(plan?.fixes.map(({ id, rule }) => ({ kind: 'fix', finding: id, rule }))).toEqual([
      { ...wish, rule: 'no-debugger-or-focused-test' },
    ]);
    expect(good.replies[0]).toContain('the finding of the rule is gone');
    await using bad = await openScene({ said: { ...answer, files: [], edits: [edit('start()', 'stop()')] } });
    await bad.chat.run(createProposeEditsRunner(bad.parts), job(wish));
    expect(bad.model.requests).toHaveLength(2);
    expect(bad.replies[0]).toContain(
      'The agent has made no edit that could be verified: the finding in `src/cart.ts`',
    );
    expect(await bad.chat.state.store.plan('p1')).toBeUndefined();
  });

  it('are a patch for a fork, and no plan', async () => {
    await using scene = await openScene({ fromFork: true });
    await scene.chat.run(createProposeEditsRunner(scene.parts), job());
    expect(scene.replies[0]).toContain('new file mode 100644');
    expect(scene.replies[0]).toContain('git apply');
    expect(await scene.chat.state.store.plan('p1')).toBeUndefined();
  });

  it('are not asked for when the head moved, nor for what is not there', async () => {
    await using moved = await openScene({ isAt: parseSha('b'.repeat(40)) });
    await moved.chat.run(createProposeEditsRunner(moved.parts), job());
    expect(moved.replies[0]).toContain('There are new commits');
    await using scene = await openScene();
    const runner = createProposeEditsRunner(scene.parts);
    await scene.chat.run(runner, job({ kind: 'fix', finding: 'f00d' as never }));
    expect(scene.replies[0]).toContain('The finding `f00d` is not there');
    await scene.chat.run(runner, job({ ...tests, kind: 'code', target: 'nothing' }));
    expect(scene.replies[1]).toContain('There is no `nothing` at this head');
    expect([...moved.model.requests, ...scene.model.requests]).toEqual([]);
  });

  it('are told of when they are given up, and to who asked in a chat with the diff', async () => {
    await using scene = await openScene();
    const runner = createProposeEditsRunner(scene.parts);
    // It may be just the change that could not be read.
    const open = () => Promise.reject(new Error('unreachable'));
    const forges = scene.parts.forges.map((forge) => ({ ...forge, reader: { ...forge.reader, open } }));
    const cut = createProposeEditsRunner({ ...scene.parts, forges });
    const failure = { job: { kind: 'propose-edits', key: 'k', payload: job() }, reference: 'r9' };
    const [last] = givenUpJobs({ ...failure, retryAt: undefined } as never);
    await scene.chat.run(cut, last?.payload as EditsJob);
    expect(scene.replies[0]).toContain('r9');
    const by = { chat: 'slack', team: 'T1', id: 'U1', name: 'Ann' } as const;
    const asked = { by, channel: 'C1', does: { kind: 'command', text: '' }, replyTo: {} } as const;
    const next = await scene.chat.run(runner, { ...job(), chat: asked });
    expect(next).toMatchObject([
      {
        kind: 'answer-chat',
        payload: { answer: { state: 'done', preview: { press: { plan: 'p1', head } } } },
      },
    ]);
  });
});

describe('a confirmed plan of what a model wrote', () => {
  async function confirm(scene: Scene, digest?: string): Promise<void> {
    const { chat, parts } = scene;
    await chat.run(createProposeEditsRunner(parts), job());
    const plan = await chat.state.store.plan('p1');
    if (plan === undefined) throw new Error('no plan');
    const confirmed = {
      ...plan,
      state: 'confirmed',
      decidedBy: 'ann',
      digest: digest ?? plan.digest,
    } as const;
    const step = { plan: confirmed, from: 'proposed', by: 'ann', where: 'thread', at: parts.now() } as const;
    await chat.write({ kind: 'plan-step', step });
    await chat.run(createOpenFixBranchRunner(parts), {
      ...{ plan: 'p1', change, installation: '1', by: ann, onOwnBranch: false, replyTo: job().replyTo },
    });
  }

  it('is one commit in our words, with the name of the model', async () => {
    await using scene = await openScene();
    await confirm(scene);
    const [branch] = scene.branches;
    expect(branch?.commits.map((commit) => commit.files)).toEqual([
      [{ path: parseRepoPath(test.path), before: undefined, after: test.text }],
    ]);
    const message = branch?.commits[0].message ?? '';
    expect(message).toMatch(
      /^test: tests of src\/cart\.ts, written by a model\n\nAutoglm-Written-By: scripted-1\n/,
    );
    expect(message).not.toContain('Closes');
    expect(await scene.chat.state.store.plan('p1')).toMatchObject({ state: 'opened', offeredBy: 8 });
    expect(await scene.chat.state.store.draft('p1')).toBeUndefined();
  });

  it('is nothing when it is not what was shown', async () => {
    await using scene = await openScene();
    await confirm(scene, 'another');
    expect(scene.branches).toEqual([]);
    expect(await scene.chat.state.store.plan('p1')).toMatchObject({
      state: 'expired',
      expiredBecause: 'other-fixes',
    });
  });
});
