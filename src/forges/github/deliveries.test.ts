import { describe, expect, it } from '@jest/globals';
import { FakeGitHub } from './test-kit/fake-github.ts';

const minute = (number: number): string => new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString();
const delivery = (id: number, guid: string, at: number, status: number): object => ({
  ...{ id, guid, delivered_at: minute(at), status_code: status, event: 'push' },
});

describe('deliveries that did not arrive', () => {
  it('are asked for again, each once, unless they arrived later or are too old', async () => {
    const pages: Readonly<Record<string, readonly object[]>> = {
      first: [
        delivery(9, 'arrived-later', 9, 200),
        delivery(8, 'lost', 8, 502),
        delivery(7, 'arrived', 7, 204),
      ],
      second: [
        delivery(6, 'lost', 6, 0),
        delivery(5, 'arrived-later', 5, 500),
        delivery(4, 'lost-too', 4, 401),
        delivery(55, 'forgotten', 4, 500),
        delivery(3, 'old', 1, 500),
      ],
    };
    await using github = await FakeGitHub.start({
      'GET /app/hook/deliveries?per_page=100&cursor=v1': () => ({ body: pages['second'] }),
      'GET /app/hook/deliveries': () => ({
        body: pages['first'],
        headers: { link: '<https://example.com/app/hook/deliveries?per_page=100&cursor=v1_2>; rel="next"' },
      }),
      'POST /app/hook/deliveries/5': () => ({ status: 404, body: { message: 'Not Found' } }),
      'POST /app/hook/deliveries/': () => ({ status: 202, body: {} }),
    });
    const { reader } = github.forge();
    expect(await reader.redeliver(new Date(minute(2)))).toBe(2);
    expect(github.names.filter((name) => name.startsWith('POST'))).toEqual([
      'POST /app/hook/deliveries/8/attempts',
      'POST /app/hook/deliveries/4/attempts',
      'POST /app/hook/deliveries/55/attempts',
    ]);
  });
});
