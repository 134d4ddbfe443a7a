import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plainFaults } from '../../../test/kit/forge-stand-in/http/faults.ts';
import type { Fault } from '../../../test/kit/forge-stand-in/http/faults.ts';
import { startOpa } from '../../../test/kit/opa/opa.ts';
import type { Opa } from '../../../test/kit/opa/opa.ts';
import { parseRepoPath } from '../../domain/ids.ts';
import type { AskedImage } from '../../ports/image-policy.ts';
import { createOpaPolicy } from './opa-policy.ts';
import type { OpaOptions } from './opa-policy.ts';

let opa: Opa;
beforeAll(async () => {
  opa = await startOpa();
});
afterAll(async () => {
  expect(opa.defects()).toEqual([]);
  await opa[Symbol.asyncDispose]();
});

function asked(tag: string | undefined): AskedImage {
  const image = tag === undefined ? 'acme/web' : `acme/web:${tag}`;
  const path = parseRepoPath('deploy/web.yaml');
  return { image, name: 'acme/web', tag, digest: undefined, environment: 'production', path };
}

/** What one that is asked about one image answers, and what the operator is told. */
async function answerOf(options: Partial<OpaOptions> = {}, signal?: AbortSignal) {
  const told: object[] = [];
  const answers = await policy({ log: { warn: (facts) => void told.push(facts) }, ...options }).judge(
    [asked('1.2.3')],
    signal,
  );
  return { kind: answers.kind, told };
}

function policy(options: Partial<OpaOptions> = {}) {
  const { url, path, token } = opa;
  const log = { warn: () => undefined };
  return createOpaPolicy({ url, path, token, timeout: 10_000, longestAnswer: 10_000, log, ...options });
}

describe('an OPA server that is asked about images', () => {
  it('is told all that is known of them, in one request, and says which it allows', async () => {
    opa.decideBy(() => ({ allowed: ['1', '7'], reasons: { 0: 'production runs versions' } }));
    const before = opa.requests().length;
    expect(await policy().judge([asked('main'), asked('1.2.3'), asked(undefined)], undefined)).toEqual({
      kind: 'answered',
      verdicts: [
        { kind: 'refused', why: 'production runs versions' },
        { kind: 'allowed' },
        { kind: 'refused', why: undefined },
      ],
    });
    const requests = opa.requests().slice(before);
    expect(requests.map(({ body }) => body)).toEqual([
      {
        input: {
          images: [
            { id: '0', ...asked('main') },
            { id: '1', ...asked('1.2.3') },
            {
              id: '2',
              image: 'acme/web',
              name: 'acme/web',
              environment: 'production',
              path: 'deploy/web.yaml',
            },
          ],
        },
      },
    ]);
  });

  it.each<readonly [string, () => undefined | null | object]>([
    ['is not defined', () => undefined],
    ['has no set of what is allowed', () => ({})],
    ['allows by a word', () => ({ allowed: true })],
    ['is null', () => null],
  ])('that has a package which %s has not answered', async (_what, decide) => {
    opa.decideBy(decide as () => undefined);
    expect(await answerOf()).toEqual({
      kind: 'unanswered',
      told: [{ why: 'autoglm/images has no set `allowed` of texts' }],
    });
  });

  it.each<readonly [string, Fault, string]>([
    ['an inner failure', plainFaults.html(502), 'status 502'],
    ['words instead of JSON', { kind: 'answer', status: 200, text: 'allowed' }, 'JSON'],
    ['an answer without an end', { kind: 'answer', status: 200, text: 'x'.repeat(20_000) }, 'longer than'],
    ['another address', { kind: 'answer', status: 307, text: '', headers: { location: '/' } }, 'status 307'],
    ['a connection that breaks', plainFaults.reset(), ''],
    ['half an answer', plainFaults.truncate(), ''],
  ])('that gives %s has not answered, and the operator reads why', async (_what, fault, why) => {
    opa.decideBy(() => ({ allowed: ['0'] }));
    using _fault = opa.intercept(({ phase }) => (phase === 'before' ? fault : undefined));
    expect(await answerOf()).toEqual({ kind: 'unanswered', told: [{ why: expect.stringContaining(why) }] });
  });

  it('is not waited for for ever', async () => {
    using _fault = opa.intercept(({ phase }) => (phase === 'before' ? plainFaults.hang() : undefined));
    const told = [{ why: 'no answer within 0.1 s' }];
    expect(await answerOf({ timeout: 100 })).toEqual({ kind: 'unanswered', told });
  });

  it('that does not take the token has not answered, and the operator reads why', async () => {
    const told = [{ why: 'it answers with status 401' }];
    expect(await answerOf({ token: 'wrong-token' })).toEqual({ kind: 'unanswered', told });
  });

  it('is left when the review is given up', async () => {
    using _fault = opa.intercept(({ phase }) => (phase === 'before' ? plainFaults.hang() : undefined));
    await expect(answerOf({}, AbortSignal.abort(new Error('a newer head')))).rejects.toThrow('a newer head');
  });
});
