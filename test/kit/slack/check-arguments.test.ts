import { describe, expect, it } from '@jest/globals';
import { slackVendorCheck } from './check-arguments.ts';

const { checkArguments, words } = slackVendorCheck;
const message = { channel: 'C1', text: 'Hello', blocks: [], unfurl_links: false, metadata: {} };

describe(`the arguments of Slack's methods${words}`, () => {
  const isChecked = words === '';

  it.each([
    ['chat.postMessage', message, []],
    ['chat.postMessage', { text: 'Hello' }, ['channel is missing']],
    ['chat.postMessage', { ...message, chanel: 'C1' }, ['takes no chanel']],
    ['chat.postMessage', { ...message, unfurl_links: 'no' }, ['unfurl_links is no boolean']],
    ['conversations.history', { channel: 'C1', limit: '200', oldest: '1700000000.000001' }, []],
    ['conversations.history', { channel: 'C1', limit: 'all' }, ['limit is no integer']],
    ['chat.post', message, ['there is no method chat.post']],
  ])('are those that are described: %s %j', (method, given, problems) => {
    expect(checkArguments(method, given)).toEqual(isChecked ? problems : []);
  });
});
