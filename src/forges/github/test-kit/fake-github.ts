import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { pino } from 'pino';
import { createMarkers } from '../../../domain/marker.ts';
import type { Forge } from '../../../ports/forge.ts';
import { createGitHubForge } from '../github-forge.ts';
import type { GitHubForgeOptions } from '../github-forge.ts';

export interface Asked {
  /** `GET /repos/o/r/…?…`, `graphql Change`. */
  readonly name: string;
  /** Parsed; for GraphQL the variables. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface FakeAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON. */
  readonly body?: unknown;
  /** Instead of an answer: the connection is cut, or nothing ever comes. */
  readonly instead?: 'reset' | 'hang' | 'truncate';
}

/** The first entry whose name starts a request's name answers it. */
export type FakeAnswers = Readonly<Record<string, (asked: Asked) => FakeAnswer>>;

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
});

const schemaFile = join(
  import.meta.dirname,
  '../../../../node_modules/@octokit/graphql-schema/schema.graphql',
);

export const secret = 'the secret of the hook';
export const appId = 7;
export const markers = createMarkers('the secret of the markers');

/** Answers of GitHub written by hand, over real HTTP. Every GraphQL document must fit GitHub's schema. */
export class FakeGitHub implements AsyncDisposable {
  readonly asked: Asked[] = [];
  readonly #server: Server;
  readonly #answers: FakeAnswers;

  private constructor(answers: FakeAnswers) {
    this.#answers = answers;
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(answers: FakeAnswers): Promise<FakeGitHub> {
    const fake = new FakeGitHub(answers);
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api/v3`;
  }

  /** What was asked besides tokens. */
  get names(): readonly string[] {
    return this.asked.map(({ name }) => name);
  }

  forge(options: Partial<GitHubForgeOptions> = {}): Forge {
    return createGitHubForge({
      appId: String(appId),
      privateKey,
      webhookSecret: secret,
      apiUrl: this.apiUrl,
      markers,
      log: pino({ level: 'silent' }),
      writeSpacing: 0,
      retryWait: 1,
      requestTimeout: 5_000,
      ...options,
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const asked = read(request, Buffer.concat(chunks).toString());
    const isToken = asked.name.endsWith('/access_tokens');
    if (!isToken) this.asked.push(asked);
    const name = Object.keys(this.#answers).find((start) => asked.name.startsWith(start));
    const answer = name === undefined ? undefined : this.#answers[name]?.(asked);
    send(
      response,
      answer ?? (isToken ? token : { status: 500, body: { message: `no answer: ${asked.name}` } }),
    );
  }
}

const token: FakeAnswer = {
  status: 201,
  body: { token: 'ghs_fake', expires_at: '2099-01-01T00:00:00Z', permissions: {} },
};

function read({ method = '', url = '' }: IncomingMessage, text: string): Asked {
  const body = (text === '' ? {} : JSON.parse(text)) as Readonly<Record<string, unknown>>;
  if (url !== '/api/graphql') return { name: `${method} ${url.replace('/api/v3', '')}`, body };
  const document = String(body['query']);
  expectValid(document);
  return {
    name: `graphql ${/\w+ (\w+)/.exec(document)?.[1] ?? ''}`,
    body: body['variables'] as Asked['body'],
  };
}

const loadSchema = (() => {
  let schema: ReturnType<typeof buildSchema> | undefined;
  return () => (schema ??= buildSchema(readFileSync(schemaFile, 'utf8'), { assumeValid: true }));
})();

function expectValid(document: string): void {
  const [problem] = validate(loadSchema(), parse(document));
  if (problem !== undefined) throw problem;
}

function send(response: ServerResponse, { status = 200, headers = {}, body, instead }: FakeAnswer): void {
  if (instead === 'hang') return;
  if (instead === 'reset') {
    response.destroy();
    return;
  }
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? {});
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(instead === 'truncate' ? text.slice(0, text.length / 2) : text);
}
