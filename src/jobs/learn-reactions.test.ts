import { describe, expect, it } from '@jest/globals';
import { tracked } from '../../test/contracts/samples.ts';
import { AppError } from '../domain/errors.ts';
import type { Fingerprint } from '../domain/ids.ts';
import type { Access } from '../domain/role.ts';
import type { Forge, Reactor } from '../ports/forge.ts';
import type { ChangeMemory } from '../ports/store.ts';
import { finding, report, thread } from '../publish/test-kit/sample.ts';
import type { JobParts } from './job-parts.ts';
import { createLearnReactionsRunner, learnReactions } from './learn-reactions.ts';
import type { Run } from './runner.ts';

const reactor = (id: string, reaction: Reactor['reaction']): Reactor => ({
  reaction,
  by: { id, name: `n${id}`, isBot: false },
});
/** By number: the author, a maintainer, a contributor, and somebody who may read. */
const rights: Readonly<Record<string, Access>> = { '1': 'write', '2': 'admin', '3': 'triage', '4': 'read' };
const memory = { tracked: [tracked('f1'), tracked('f2')], reactions: {} } as unknown as ChangeMemory;
const none = { thumbsup: 0, thumbsdown: 0, other: 0 };

interface Case {
  readonly fromFork?: boolean;
  readonly author?: string;
  readonly learns?: boolean;
  readonly lookups?: number;
  readonly known?: ChangeMemory['reactions'];
  readonly reactors?: readonly Reactor[];
  readonly isHidden?: boolean;
}

const limits = { entries: 50, shown: 8, tokens: 1_500, lookups: 9 };

/** How a forge that tells of each thumb by a message is asked whose stand there. */
async function hear(reactors: readonly Reactor[] | undefined, learns = true) {
  const asked: unknown[] = [];
  const conversation = {
    discussed: () =>
      Promise.resolve({
        change: { ref: report().change, fromFork: false, author: { id: '1', name: '', isBot: false } },
        settings: [],
      }),
    access: (_ref: unknown, _installation: string, { id }: { id: string }) =>
      Promise.resolve(rights[id] ?? 'none'),
    ...(reactors && { reactors: (remark: unknown) => Promise.resolve(asked.push(remark) && reactors) }),
  };
  const parts = {
    forges: [{ id: 'github', conversation } as unknown as Forge],
    agent: { memory: learns ? { limits } : undefined },
    store: {
      memory: () => Promise.resolve(memory),
      review: () => Promise.resolve(report({ findings: [finding('f1')] })),
    },
    ...{ installationSettings: [], engine: { ruleDefaults: {} }, now: () => new Date(0) },
  } as unknown as JobParts;
  const { change } = report();
  const job = { change, installation: '1', finding: 'f1' as Fingerprint, comment: '90' };
  const { writes } = await createLearnReactionsRunner(parts)(job, {} as Run);
  return { writes, asked };
}

describe('a thumb that a forge tells of by a message', () => {
  it('teaches with all that stand at the finding now', async () => {
    const { writes, asked } = await hear([reactor('2', 'thumbsdown'), reactor('4', 'thumbsup')]);
    expect(asked).toMatchObject([{ comment: '90' }]);
    expect(writes).toMatchObject([
      { kind: 'reactions-learnt', finding: 'f1', guidance: [{ opinion: 'unwanted', by: 'n2' }] },
    ]);
  });

  it('leaves nothing when it was taken back', async () => {
    expect((await hear([])).writes).toMatchObject([{ kind: 'reactions-learnt', guidance: [] }]);
  });

  it.each<[string, readonly Reactor[] | undefined, boolean]>([
    ['nobody learns', [reactor('2', 'thumbsup')], false],
    ['the forge tells of them with what is posted', undefined, true],
  ])('costs no request where %s', async (_where, reactors, learns) => {
    expect(await hear(reactors, learns)).toEqual({ writes: [], asked: [] });
  });
});

async function learn(how: Case = {}) {
  const { fromFork = false, author = '1', learns = true, lookups = 9, known = {}, isHidden = false } = how;
  const { reactors = [reactor('2', 'thumbsdown'), reactor('3', 'thumbsup'), reactor('4', 'thumbsdown')] } =
    how;
  const asked: string[] = [];
  const conversation = {
    discussed: () =>
      Promise.resolve({
        change: { ref: report().change, fromFork, author: { id: author, name: '', isBot: false } },
        settings: [],
      }),
    access: (_ref: unknown, _installation: string, { id }: { id: string }) => {
      asked.push(id);
      if (isHidden)
        return Promise.reject(new AppError('service-unavailable', { service: '', request: '', why: '' }));
      return Promise.resolve(rights[id] ?? 'none');
    },
  };
  const limits = { entries: 50, shown: 8, tokens: 1_500, lookups };
  const parts = {
    forges: [{ id: 'github', conversation } as unknown as Forge],
    agent: { memory: learns ? { limits } : undefined },
    ...{ installationSettings: [], engine: { ruleDefaults: {} }, now: () => new Date(0) },
  } as unknown as Parameters<typeof learnReactions>[1];
  const reactions = { ...none, thumbsdown: 2, thumbsup: 1 };
  const seen = {
    report: report({ findings: [finding('f1')] }),
    findings: [thread('f1', { reactions, reactors }), thread('f2', { reactions: none, reactors: [] })],
    memory: { ...memory, reactions: known },
  };
  return {
    writes: await learnReactions(seen, parts),
    asked,
    name: seen.findings[0]?.thread ?? '',
    reactions,
  };
}

describe('thumbs at a finding', () => {
  it('of people with rights teach the agent, those of others do not', async () => {
    const { writes } = await learn();
    expect(writes).toMatchObject([
      {
        ...{ kind: 'reactions-learnt', finding: 'f1', most: 50 },
        guidance: [
          { opinion: 'unwanted', by: 'n2', role: 'maintainer', about: { path: 'src/a.js' }, words: '' },
          { opinion: 'wanted', by: 'n3', role: 'contributor' },
        ],
      },
    ]);
  });

  it('that were seen before, or nobody learns from, cost no request', async () => {
    const { name, reactions } = await learn();
    const again = await learn({ known: { [name]: reactions } });
    const off = await learn({ learns: false });
    expect([again.writes, again.asked, off.writes, off.asked]).toEqual([[], [], [], []]);
  });

  it('that are all taken back leave nothing', async () => {
    const { writes } = await learn({ reactors: [] });
    expect(writes).toMatchObject([{ kind: 'reactions-learnt', finding: 'f1', guidance: [] }]);
  });

  it.each<[string, Case]>([
    ['from a fork', { fromFork: true }],
    ['of an outsider', { author: '4' }],
    ['where the forge does not tell who may what', { isHidden: true }],
  ])('teach nothing at a change %s', async (_what, how) => {
    expect((await learn(how)).writes).toEqual([]);
  });

  it('are looked up within a bound, and beyond it not used', async () => {
    const { writes, asked } = await learn({ lookups: 1 });
    expect(asked).toEqual(['1', '2']);
    expect(writes).toMatchObject([{ guidance: [{ by: 'n2' }] }]);
  });
});
