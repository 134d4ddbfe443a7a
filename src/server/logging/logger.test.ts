import { describe, expect, it } from '@jest/globals';
import { checkedToken } from '../../domain/test-kit/made-up-token.ts';
import { createLogger } from './logger.ts';

function logged(facts: object, message = 'something happened'): string {
  let line = '';
  createLogger('info', { write: (text) => void (line += text) }).info(facts, message);
  return line;
}

describe('the log', () => {
  it('is one JSON object a line, with its facts as fields', () => {
    expect(JSON.parse(logged({ change: 'o/r#1', comments: 2 }))).toMatchObject({
      level: 30,
      change: 'o/r#1',
      comments: 2,
      msg: 'something happened',
    });
  });

  it.each([
    [{ token: 'very-secret' }],
    [{ headers: { authorization: 'Bearer very-secret' } }],
    [{ request: { headers: { 'x-hub-signature-256': 'very-secret' } } }],
    [{ options: { privateKey: 'very-secret' } }],
  ])('does not show the secret in %j', (facts) => {
    expect(logged(facts)).not.toContain('very-secret');
  });

  it('shows of a request who wants what, without its query', () => {
    const line = logged({ req: { method: 'GET', url: '/setup?code=very-secret', ip: '10.0.0.1' } });
    expect(JSON.parse(line)).toMatchObject({
      req: { method: 'GET', path: '/setup', remoteAddress: '10.0.0.1' },
    });
    expect(line).not.toContain('very-secret');
  });

  it('shows of an error what it says and its cause, but neither what else it carries nor a token in its text', () => {
    const token = checkedToken('ghp_');
    const cause = Object.assign(new Error('hung up'), { request: { body: 'the whole request' } });
    const error = Object.assign(new Error(`refused ${token}`, { cause }), { status: 401 });
    const line = logged({ err: error });
    expect(line).not.toContain(token);
    expect(line).not.toContain('the whole request');
    expect(JSON.parse(line)).toMatchObject({ err: { status: 401, cause: { message: 'hung up' } } });
  });
});
