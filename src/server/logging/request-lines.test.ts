import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { createLogger } from './logger.ts';
import { RequestLines } from './request-lines.ts';

/** What is logged at a level while a request is answered and another one fails. */
async function messagesAt(level: string): Promise<readonly string[]> {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push((JSON.parse(chunk.toString()) as { readonly msg: string }).msg);
      done();
    },
  });
  const server = fastify({ loggerInstance: createLogger(level, stream), logController: new RequestLines() });
  server.get('/', () => Promise.resolve('fine'));
  server.get('/broken', () => Promise.reject(new Error('it broke')));
  await server.inject('/');
  await server.inject('/broken');
  await server.close();
  return lines;
}

describe('the log of requests', () => {
  it('says nothing of what goes well, and everything of what breaks', async () => {
    expect(await messagesAt('info')).toEqual(['it broke']);
  });

  it('tells of each request to who asks for details', async () => {
    const messages = await messagesAt('debug');
    expect(messages.filter((message) => message === 'incoming request')).toHaveLength(2);
    expect(messages.filter((message) => message === 'request completed')).toHaveLength(2);
  });
});
