import { describe, expect, it } from '@jest/globals';
import { resolveConfig } from '../config/resolve-config.ts';
import type { ChangeRequest } from '../domain/change-request.ts';
import { AppError } from '../domain/errors.ts';
import type { Access } from '../domain/role.ts';
import { learningAt } from './teachable.ts';
import type { TaughtAt } from './teachable.ts';

const { config } = resolveConfig(
  { ids: [], defaultsOf: () => ({}), optionsOf: () => undefined } as never,
  [],
);
const limits = { entries: 50, shown: 8, tokens: 1_500, lookups: 10 };
const learns = { agent: { memory: { limits } } } as unknown as Parameters<typeof learningAt>[1];

interface Case {
  /** Of the author. */
  readonly access?: Access | AppError;
  readonly fromFork?: boolean;
  readonly learn?: boolean;
}

function at({ access = 'write', fromFork = false, learn = true }: Case) {
  const asked: string[] = [];
  const taught: TaughtAt = {
    change: { fromFork, author: { id: '2', name: 'bob', isBot: false } } as ChangeRequest,
    installation: '1',
    config: { ...config, agent: { ...config.agent, learn } },
    conversation: {
      access: (_ref, _installation, { name }) => {
        asked.push(name);
        return typeof access === 'string' ? Promise.resolve(access) : Promise.reject(access);
      },
    },
  };
  return { learning: learningAt(taught, learns), asked };
}

describe('what is said at a change', () => {
  it.each<[string, Case, boolean]>([
    ['of somebody who may write is learnt from', { access: 'write' }, true],
    ['of a contributor is learnt from', { access: 'triage' }, true],
    ['of an outsider is not', { access: 'read' }, false],
    ['of nobody whom the forge knows is not', { access: 'none' }, false],
    ['from a fork is not, whoever opened it', { access: 'admin', fromFork: true }, false],
    [
      'is not when the forge does not say who its author is',
      { access: new AppError('service-unavailable', { service: 'x', request: 'y', why: 'z' }) },
      false,
    ],
  ])('%s', async (_what, how, isLearnt) => {
    expect(await at(how).learning?.isTeachable()).toBe(isLearnt);
  });

  it('waits when the forge asks to wait', async () => {
    const wait = new AppError('rate-limited', { service: 'x', retryAt: new Date(0).toISOString() });
    await expect(at({ access: wait }).learning?.isTeachable()).rejects.toBe(wait);
  });

  it('is not learnt from where the repository or the installation does not want it, or without a model', () => {
    const { learning, asked } = at({ learn: false });
    expect([learning, asked]).toEqual([undefined, []]);
    const taught = { config } as unknown as TaughtAt;
    expect(learningAt(taught, { agent: undefined })).toBeUndefined();
    expect(learningAt(taught, { agent: {} } as never)).toBeUndefined();
    expect(learningAt(taught, learns)?.most).toBe(50);
  });
});
