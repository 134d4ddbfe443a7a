import { describe, expect, it } from '@jest/globals';
import { tracked } from '../../test/contracts/samples.ts';
import { AppError } from '../domain/errors.ts';
import type { Fingerprint } from '../domain/ids.ts';
import type { Reactor } from '../domain/reactor.ts';
import type { Access } from '../domain/role.ts';
import type { Remark } from '../ports/conversation.ts';
import type { Forge } from '../ports/forge.ts';
import type { ChangeMemory } from '../ports/store.ts';
import { finding, report } from '../publish/test-kit/sample.ts';
import type { JobParts } from './job-parts.ts';
import { createLearnReactionsRunner } from './learn-reactions.ts';
import type { Run } from './runner.ts';

const reactor = (id: string, reaction: Reactor['reaction']): Reactor => ({
  reaction,
  by: { id, name: `n${id}`, isBot: false },
});
/** By number: the author, a maintainer, a contributor, and somebody who may read. */
const rights: Readonly<Record<string, Access>> = { '1': 'write', '2': 'admin', '3': 'triage', '4': 'read' };
const memory = { tracked: [tracked('f1'), tracked('f2')], reactions: {} } as unknown as ChangeMemory;

interface Case {
  readonly fromFork?: boolean;
  readonly author?: string;
  readonly learns?: boolean;
  readonly lookups?: number;
  readonly isHidden?: boolean;
  /** As a message of the forge brings it; else with the thumbs that are told with what is posted. */
  readonly comment?: string;
  /** When the forge is asked; undefined: it cannot be. */
  readonly standing?: readonly Reactor[];
  readonly reactors?: readonly Reactor[];
}

const hidden = new AppError('service-unavailable', { service: '', request: '', why: '' });

async function learn(how: Case = {}) {
  const { fromFork = false, author = '1', learns = true, lookups = 9, isHidden = false, standing } = how;
  const { reactors = [reactor('2', 'thumbsdown'), reactor('3', 'thumbsup'), reactor('4', 'thumbsdown')] } =
    how;
  const asked: string[] = [];
  const change = { ref: report().change, fromFork, author: { id: author, name: '', isBot: false } };
  const conversation = {
    discussed: () => Promise.resolve(asked.push('change') && { change, settings: [] }),
    access: (_ref: unknown, _installation: string, { id }: { id: string }) =>
      isHidden ? Promise.reject(hidden) : Promise.resolve(asked.push(id) && (rights[id] ?? 'none')),
    ...(standing && {
      reactors: ({ comment }: Remark) => Promise.resolve(asked.push(`comment ${comment}`) && standing),
    }),
  };
  const limits = { entries: 50, shown: 8, tokens: 1_500, lookups };
  const parts = {
    forges: [{ id: 'github', conversation } as unknown as Forge],
    agent: { memory: learns ? { limits } : undefined },
    store: {
      memory: () => Promise.resolve(memory),
      review: () => Promise.resolve(report({ findings: [finding('f1')] })),
    },
    ...{ installationSettings: [], engine: { ruleDefaults: {} }, now: () => new Date(0) },
  } as unknown as JobParts;
  const job = { change: report().change, installation: '1', finding: 'f1' as Fingerprint };
  const told = how.comment === undefined ? { reactors } : { comment: how.comment };
  const { writes } = await createLearnReactionsRunner(parts)({ ...job, ...told }, {} as Run);
  return { writes, asked };
}

describe('a thumb that a forge tells of by a message', () => {
  it('teaches with all that stand at the finding now', async () => {
    const standing = [reactor('2', 'thumbsdown'), reactor('4', 'thumbsup')];
    const { writes, asked } = await learn({ comment: '90', standing });
    expect(asked).toContain('comment 90');
    expect(writes).toMatchObject([
      { kind: 'reactions-learnt', finding: 'f1', guidance: [{ opinion: 'unwanted', by: 'n2' }] },
    ]);
  });

  it('leaves nothing when it was taken back', async () => {
    const { writes } = await learn({ comment: '90', standing: [] });
    expect(writes).toMatchObject([{ kind: 'reactions-learnt', guidance: [] }]);
  });

  it.each<[string, Case]>([
    ['nobody learns', { standing: [reactor('2', 'thumbsup')], learns: false }],
    ['the forge tells of them with what is posted', {}],
  ])('costs no request where %s', async (_where, how) => {
    expect(await learn({ comment: '90', ...how })).toEqual({ writes: [], asked: [] });
  });
});

describe('thumbs at a finding', () => {
  it('of people with rights teach the agent, those of others do not', async () => {
    const { writes, asked } = await learn({ standing: [] });
    expect(writes).toMatchObject([
      {
        ...{ kind: 'reactions-learnt', finding: 'f1', most: 50 },
        guidance: [
          { opinion: 'unwanted', by: 'n2', role: 'maintainer', about: { path: 'src/a.js' }, words: '' },
          { opinion: 'wanted', by: 'n3', role: 'contributor' },
        ],
      },
    ]);
    expect(asked).toEqual(['change', '1', '2', '3', '4']);
  });

  it('cost no request where nobody learns', async () => {
    expect(await learn({ learns: false })).toEqual({ writes: [], asked: [] });
  });

  it('that are all taken back leave nothing', async () => {
    const { writes } = await learn({ reactors: [] });
    expect(writes).toMatchObject([{ kind: 'reactions-learnt', finding: 'f1', guidance: [] }]);
  });

  it.each<[string, Case]>([
    ['from a fork', { fromFork: true }],
    ['of an outsider', { author: '4' }],
  ])('teach nothing at a change %s', async (_what, how) => {
    expect((await learn(how)).writes).toEqual([]);
  });

  it('are looked at again when the forge does not tell who may what', async () => {
    await expect(learn({ isHidden: true })).rejects.toBe(hidden);
  });

  it('of bots teach nothing, and are not looked up', async () => {
    const bot = { reaction: 'thumbsup', by: { id: '3', name: 'renovate', isBot: true } } as const;
    const { writes, asked } = await learn({ lookups: 1, reactors: [bot, reactor('2', 'thumbsup')] });
    expect(asked).toEqual(['change', '1', '2']);
    expect(writes).toMatchObject([{ guidance: [{ by: 'n2' }] }]);
  });

  it('are looked up within a bound, and beyond it not used', async () => {
    const { writes, asked } = await learn({ lookups: 2 });
    // It would take away what was learnt from those who are not looked up.
    expect(writes).toEqual([]);
    expect(asked).toEqual(['change']);
    expect((await learn({ lookups: 3 })).writes).toHaveLength(1);
  });
});
