import { expect, it } from '@jest/globals';
import { isAppError } from '../../../src/domain/errors.ts';
import { plainFaults } from '../../kit/forge-stand-in/http/faults.ts';
import type { Fault } from '../../kit/forge-stand-in/http/faults.ts';
import type { ServiceBench } from './tracker-bench.ts';

const answers = (status: number, headers = {}): Fault => ({
  kind: 'answer',
  status,
  body: { message: 'no' },
  headers,
});

/** A tracker behind a connection is asked little, and says in words of ours what went wrong. */
export function describeService(benchNow: () => ServiceBench): void {
  const codeOf = async (asked: Promise<unknown>): Promise<string> => {
    try {
      await asked;
      return 'none';
    } catch (error) {
      return isAppError(error) ? error.code : String(error);
    }
  };

  it('takes a bounded number of requests, and none for nothing', async () => {
    const { tracker, open, requests, mostRequests } = benchNow();
    const references = [1, 2, 3].map((count) => open({ title: `Ticket ${count}`, text: '' }));
    const before = requests();
    await tracker.tickets([]);
    expect(requests()).toBe(before);
    expect(await tracker.tickets(references)).toHaveLength(3);
    expect(requests() - before).toBeLessThanOrEqual(mostRequests(3));
  });

  it.each([
    ['an inner failure', plainFaults.html(502), 'service-unavailable'],
    ['a connection that breaks', plainFaults.reset(), 'service-unavailable'],
    ['an answer that is cut off', plainFaults.truncate(), 'service-unavailable'],
    ['a limit of requests', answers(429, { 'retry-after': '30' }), 'rate-limited'],
    ['a refusal', answers(403), 'service-refused'],
  ])('says so after %s', async (_what, fault, code) => {
    const { tracker, open, fault: inject } = benchNow();
    const reference = open({ title: 'There', text: '' });
    using _fault = inject(fault);
    expect(await codeOf(tracker.tickets([reference]))).toBe(code);
  });
}
