import { expect, it } from '@jest/globals';
import type { TrackerBench } from './tracker-bench.ts';

const text = 'Sums up a cart.\n\n## Acceptance criteria\n\n- It sums up.\n- An empty cart is 0.';
const flat = (said: string): string => said.replace(/\s+/g, ' ').trim();

/** Who asks for tickets is given those that are there, for him and for everybody who reads the change. */
export function describeTracker(benchNow: () => TrackerBench): void {
  it('gives the tickets in the order in which they were asked for, with their words', async () => {
    const { tracker, open, openStatus: status } = benchNow();
    const first = open({ title: 'Add totals', text });
    const second = open({ title: '加总 & <b>', text: '' });
    const found = await tracker.tickets([second, first]);
    expect(found.map(({ reference, title }) => [reference, title])).toEqual([
      [second, '加总 & <b>'],
      [first, 'Add totals'],
    ]);
    expect(found.map((one) => one.status)).toEqual([status, status]);
    expect(found.map((one) => flat(one.text))).toEqual(['', flat(text)]);
    expect(found[1]?.text).toMatch(/^## Acceptance criteria$/m);
    expect(found[1]?.text).toMatch(/^- An empty cart is 0\.$/m);
  });

  it('leaves out what is not there, and gives the rest', async () => {
    const { tracker, open, missing } = benchNow();
    const there = open({ title: 'There', text: 'yes' });
    const found = await tracker.tickets([missing, there]);
    expect(found.map(({ reference }) => reference)).toEqual([there]);
    expect(await tracker.tickets([missing])).toEqual([]);
  });

  it('does not give what fewer people may read than the change, though the bot may', async () => {
    const { tracker, open, hidden } = benchNow();
    const references = hidden({ title: 'Salaries', text: 'secret' });
    const there = open({ title: 'There', text: 'yes' });
    expect(references.length).toBeGreaterThan(0);
    const found = await tracker.tickets([...references, there]);
    expect(found.map(({ title }) => title)).toEqual(['There']);
  });

  it('gives nothing for the names of another tracker', async () => {
    const { tracker } = benchNow();
    const foreign = [
      { tracker: 'jira', name: 'HR-1' },
      { tracker: 'jira', name: '../../user' },
      { tracker: 'forge', name: '0' },
      { tracker: 'forge', name: '1) { id } x: issue(number: 2' },
    ] as const;
    expect(await tracker.tickets(foreign)).toEqual([]);
    expect(await tracker.tickets([])).toEqual([]);
  });
}
