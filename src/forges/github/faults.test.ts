import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Explorer } from '../../ports/explorer.ts';
import type { Forge, Status } from '../../ports/forge.ts';
import { base, blob, change, head, installation, path, plainChange } from './test-kit/answers.ts';
import { FakeGitHub } from './test-kit/fake-github.ts';
import type { FakeAnswer, FakeAnswers } from './test-kit/fake-github.ts';
import type { RequestReport } from '../request-report.ts';

const json = (status: number, message: string, headers = {}): FakeAnswer => ({
  status,
  headers,
  body: { message },
});
/** The only one that is asked for. */
const oneFile = (): FakeAnswer => ({ body: { data: { repository: { c0: { f0: blob('a\n') } } } } });
const inOneHour = Math.floor(Date.now() / 1_000) + 3_600;
const review = { head, body: 'All', comments: [] };

const faults: Readonly<Record<string, FakeAnswer>> = {
  '401': json(401, 'Bad credentials'),
  '403': json(403, 'Resource not accessible by integration'),
  '404': json(404, 'Not Found'),
  '409': json(409, 'Conflict'),
  '410': json(410, 'Gone'),
  '422': json(422, 'Unprocessable Entity'),
  '429 without a word': json(429, 'Too many requests'),
  'primary limit': json(403, 'API rate limit exceeded for installation ID 1.', {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(inOneHour),
  }),
  'secondary limit': json(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '90' }),
  'secondary limit without a time': json(403, 'You have exceeded a secondary rate limit.'),
  '500': json(500, 'Server Error'),
  '502 as HTML': { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>502</html>' },
  'HTML as a success': {
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<html>Unicorn!</html>',
  },
  'half of the JSON': { instead: 'truncate', body: { data: {}, files: [] } },
  'a cut connection': { instead: 'reset' },
  'no answer': { instead: 'hang' },
};

type Outcome = readonly [code: string, requests: number];

/** How often the one faulty request was sent: reads are repeated, writes never, and what is refused is not either. */
const outcomes: Readonly<Record<string, { readonly read: Outcome; readonly write: Outcome }>> = {
  // A new token may take GitHub some seconds to know: Octokit asks again for so long.
  '401': { read: ['service-refused', 4], write: ['service-refused', 4] },
  '403': { read: ['service-refused', 1], write: ['service-refused', 1] },
  '404': { read: ['change-not-found', 1], write: ['service-refused', 1] },
  '409': { read: ['service-unavailable', 1], write: ['service-unavailable', 1] },
  '410': { read: ['service-refused', 1], write: ['service-refused', 1] },
  '422': { read: ['service-refused', 1], write: ['service-refused', 1] },
  '429 without a word': { read: ['rate-limited', 1], write: ['rate-limited', 1] },
  'primary limit': { read: ['rate-limited', 1], write: ['rate-limited', 1] },
  'secondary limit': { read: ['rate-limited', 1], write: ['rate-limited', 1] },
  'secondary limit without a time': { read: ['rate-limited', 1], write: ['rate-limited', 1] },
  '500': { read: ['service-unavailable', 3], write: ['service-unavailable', 1] },
  '502 as HTML': { read: ['service-unavailable', 3], write: ['service-unavailable', 1] },
  'HTML as a success': { read: ['service-unavailable', 3], write: ['service-unavailable', 1] },
  'half of the JSON': { read: ['service-unavailable', 3], write: ['service-unavailable', 1] },
  'a cut connection': { read: ['service-unavailable', 3], write: ['service-unavailable', 1] },
  'no answer': { read: ['service-unavailable', 3], write: ['service-unavailable', 1] },
};

/** What is not found, where it is not the change. */
const ofMissing: Readonly<Record<string, string>> = {
  'GET /repos/o/r/compare/': 'change-not-comparable',
  // Never answered 404 or 410 but by what stands before GitHub; it is refused all the same.
  'graphql Posted': 'service-refused',
  'graphql Blame': 'service-refused',
  'GET /repos/o/r/git/trees/': 'service-refused',
};

interface Call {
  readonly name: string;
  readonly kind: 'read' | 'write';
  readonly run: (forge: Forge) => Promise<unknown>;
}

const status: Status = {
  review: 'r1',
  head,
  state: 'success',
  title: '',
  summary: '',
  annotations: [],
  replaces: undefined,
};
const conclusion = { summary: undefined, resolve: [], reopen: [], status };
const explore = async ({ reader }: Forge): Promise<Explorer> =>
  (await reader.open(change, installation)).explore();
const calls: readonly Call[] = [
  {
    name: 'GET /repos/o/r/compare/',
    kind: 'read',
    run: ({ reader }) => reader.open(change, installation, { base, head }),
  },
  { name: 'graphql Change', kind: 'read', run: ({ reader }) => reader.open(change, installation) },
  { name: 'graphql Posted', kind: 'read', run: ({ reader }) => reader.posted(change, installation, head) },
  {
    name: 'GET /repos/o/r/git/trees/',
    kind: 'read',
    run: async (forge) => (await explore(forge)).tree('head'),
  },
  {
    name: 'graphql Blame',
    kind: 'read',
    run: async (forge) => (await explore(forge)).blame(path, { first: 1, last: 1 }),
  },
  {
    name: 'POST /repos/o/r/pulls/5/reviews',
    kind: 'write',
    run: ({ writer }) => writer.comment(change, installation, review),
  },
  {
    name: 'graphql Conclude',
    kind: 'write',
    run: ({ writer }) => writer.conclude(change, installation, conclusion),
  },
];

describe('what goes wrong at GitHub', () => {
  let github: FakeGitHub | undefined;
  afterEach(async () => {
    await github?.[Symbol.asyncDispose]();
  });

  const serve = (answers: FakeAnswers): Promise<FakeGitHub> =>
    FakeGitHub.start({ ...answers, ...plainChange, 'graphql Files': oneFile, ...answers });
  const forgeOf = (server: FakeGitHub, reports: RequestReport[] = []): Forge => {
    const onRequest = (report: RequestReport): void => void reports.push(report);
    return server.forge({ requestTimeout: 300, onRequest });
  };
  const start = async (answers: FakeAnswers, reports?: RequestReport[]): Promise<Forge> => {
    github = await serve(answers);
    return forgeOf(github, reports);
  };
  // The first request takes longer than these wait for an answer: what it needs is not compiled yet.
  beforeAll(async () => {
    await using server = await serve({});
    await server.forge().reader.open(change, installation);
  });

  const codeOf = (promise: Promise<unknown>): Promise<string> =>
    promise.then(
      () => 'done',
      (error: unknown) => String((error as { code?: string }).code),
    );

  const table = calls.flatMap((call) =>
    Object.keys(faults).map((fault) => [fault, call.name, call] as const),
  );

  type Row = (typeof table)[number];
  const expectMeant = async (...[fault, name, { kind, run }]: Row): Promise<void> => {
    await using server = await serve({ [name]: () => faults[fault] ?? {} });
    const code = await codeOf(run(forgeOf(server)));
    const sent = server.names.filter((one) => one.startsWith(name)).length;
    const [expected, times] = outcomes[fault]?.[kind] ?? [];
    const isNotFound = expected === 'change-not-found';
    expect(code).toBe((isNotFound && ofMissing[name]) || expected);
    if (fault === '401') expect(sent).toBeLessThanOrEqual(5);
    else expect(sent).toBe(times);
  };
  const isOf401 = ([fault]: Row): boolean => fault === '401';

  it.each(table.filter((row) => !isOf401(row)))('is told as it is meant: %s at %s', expectMeant);

  // All at once: it is tried again for six seconds, as a new token may not be known everywhere yet.
  it('is told as it is meant: 401 at each of them', async () => {
    await Promise.all(table.filter(isOf401).map((row) => expectMeant(...row)));
  });

  it.each(Object.keys(faults))('is told as it is meant when no token can be had: %s', async (fault) => {
    const forge = await start({ 'POST /app/installations/': () => faults[fault] ?? {} });
    const code = await codeOf(forge.reader.open(change, installation));
    expect(code).toBe(outcomes[fault]?.read[0]);
  });

  it.each([
    ['primary limit', () => inOneHour * 1_000 + 1_000],
    ['secondary limit', () => Date.now() + 90_000],
    ['secondary limit without a time', () => Date.now() + 60_000],
    ['429 without a word', () => Date.now() + 60_000],
  ])('says when to ask again after a %s', async (fault, time) => {
    const forge = await start({ 'graphql Change': () => faults[fault] ?? {} });
    const error = await forge.reader.open(change, installation).catch((one: unknown) => one);
    const retryAt = Date.parse((error as { details: { retryAt: string } }).details.retryAt);
    expect(Math.abs(retryAt - time())).toBeLessThan(20_000);
  });

  it.each([
    ['RATE_LIMITED', 'API rate limit exceeded', 'rate-limited', 1],
    [
      undefined,
      'Something went wrong while executing your query. This may be the result of a timeout',
      'service-unavailable',
      3,
    ],
    ['FORBIDDEN', 'Resource not accessible by integration', 'change-not-found', 1],
    ['undefinedField', "Field 'x' doesn't exist on type 'PullRequest'", 'service-refused', 1],
  ])('is told as it is meant inside a GraphQL answer: %s', async (type, message, code, times) => {
    const error = type === 'undefinedField' ? { message, extensions: { code: type } } : { message, type };
    const forge = await start({
      'graphql Change': () => ({ body: { data: { repository: null, shared: null }, errors: [error] } }),
    });
    expect(await codeOf(forge.reader.open(change, installation))).toBe(code);
    expect(github?.names.length).toBe(times);
  });

  it('leaves no settings out because a part of the answer is missing', async () => {
    const plain = plainChange['graphql Change']?.({ name: '', body: {} }).body as { data: object };
    const errors = [{ message: 'Something went wrong', path: ['repository', 'pullRequest', 'baseRef'] }];
    const forge = await start({ 'graphql Change': () => ({ body: { ...plain, errors } }) });
    expect(await codeOf(forge.reader.open(change, installation))).toBe('service-unavailable');
  });

  it('is counted, with every repetition and every token', async () => {
    const reports: RequestReport[] = [];
    const forge = await start({ 'graphql Posted': () => faults['a cut connection'] ?? {} }, reports);
    await codeOf(forge.reader.posted(change, installation, head));
    expect(reports.map(({ operation, status: code }) => `${operation} ${code}`)).toEqual([
      'POST /app/installations/{}/access_tokens 201',
      'graphql Posted 0',
      'graphql Posted 0',
      'graphql Posted 0',
    ]);
  });
});
