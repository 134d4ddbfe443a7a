import { describe, expect, it } from '@jest/globals';
import { change, openChatScene } from '../../test/kit/chat-scene.ts';
import { createDescribeChangeRunner } from './describe-change.ts';
import type { JobParts } from './job-parts.ts';

describe('what somebody asked the agent for', () => {
  it('ends with the word that it was given up, also when the change cannot be read', async () => {
    await using scene = await openChatScene([]);
    const said: string[] = [];
    const forge = {
      ...scene.parts.forges[0],
      reader: { open: () => Promise.reject(new Error('unreachable')) },
      conversation: {
        reply: (_remark: unknown, _name: string, body: string) => Promise.resolve(void said.push(body)),
        acknowledge: (_remark: unknown, state: string) => Promise.resolve(void said.push(state)),
      },
    };
    const parts = {
      ...scene.parts,
      ...{ forges: [forge], installationSettings: [], engine: { ruleDefaults: {} }, agent: {} },
    } as unknown as JobParts;
    const replyTo = { comment: 'c1', thread: undefined, name: '0' };
    const job = { change, installation: '1', replyTo, givenUp: 'r9' };
    await scene.run(createDescribeChangeRunner(parts), job);
    expect(said).toEqual([expect.stringContaining('r9'), 'failed']);
  });
});
