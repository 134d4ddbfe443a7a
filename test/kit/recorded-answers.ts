import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nock from 'nock';

export interface RecordedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: object | null;
}

const folder = join(import.meta.dirname, '../fixtures/http');

/** What a service says to a call, as its documentation has it. @throws {Error} for an answer that was not recorded */
export function recordedAnswer(service: string, call: string, name: string): RecordedAnswer {
  const text = readFileSync(join(folder, service, `${call}.json`), 'utf8');
  const { answers } = JSON.parse(text) as { readonly answers: Readonly<Record<string, RecordedAnswer>> };
  const answer = answers[name];
  if (answer === undefined) throw new Error(`no answer ${name} of ${service} to ${call}`);
  return answer;
}

export interface Replay extends Disposable {
  /** The calls that were made, in their order. */
  readonly asked: readonly string[];
}

/** One call of a service: how it is asked, and what it is answered with. */
export interface ReplayedCall {
  readonly call: string;
  readonly method: string;
  readonly path: string | RegExp;
  readonly answer: RecordedAnswer;
}

const json = { 'content-type': 'application/json' };

/** Answers in the place of a service, at its own address; nothing else is reached. */
export function replay(origin: string, calls: readonly ReplayedCall[]): Replay {
  const asked: string[] = [];
  if (!nock.isActive()) nock.activate();
  nock.disableNetConnect();
  for (const { call, method, path, answer } of calls) {
    const { status, headers, body } = answer;
    nock(origin)
      .persist()
      .intercept(path, method)
      .query(true)
      .reply(() => {
        asked.push(call);
        return body === null ? [status] : [status, JSON.stringify(body), { ...json, ...headers }];
      });
  }
  return {
    asked,
    [Symbol.dispose]: () => {
      nock.cleanAll();
      nock.enableNetConnect();
      nock.restore();
    },
  };
}
