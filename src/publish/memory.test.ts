import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../domain/ids.ts';
import { createMarkers } from '../domain/marker.ts';
import type { TrackedFinding } from '../domain/tracked-finding.ts';
import { readMemory, writeMemory } from './memory.ts';
import { planConclusion } from './publish.ts';
import { changeKey, context, head, idOf, markers, posted, report } from './test-kit/sample.ts';

const { change } = report();

function tracked(index: number): TrackedFinding {
  const digest = (salt: number): string => ((index + 1) * salt).toString(16).padStart(12, '0').slice(-12);
  return {
    ...{ id: idOf(digest(48_271)), origin: 'no-bad-name', kind: 'bad', line: index + 1 },
    path: parseRepoPath(`src/folder/file-${index % 7}.ts`),
    anchor: { symbol: `Class.method${index}`, snippet: digest(69_621), beside: [`<${digest(16_807)}`] },
    state: 'open',
  };
}

const summaryWith = (body: string) => ({ summary: { id: 's', body } });

describe('the memory in a summary', () => {
  it('is what was written, from among other text', () => {
    const memory = { head, tracked: [tracked(0), { ...tracked(1), state: 'gone' as const }] };
    const body = `### All is well\n\n${writeMemory(memory, change, markers)}\nmore`;
    expect(readMemory(summaryWith(body), change, markers)).toEqual(memory);
  });

  it('is part of a summary only where there is no store', () => {
    const commented = { call: undefined, refused: [] };
    const bodyOf = (known: typeof context): string =>
      planConclusion(report(), posted(), commented, known).summary?.body ?? '';
    expect(bodyOf(context)).not.toContain(' memory ');
    const body = bodyOf({ ...context, tracked: [tracked(3)] });
    expect(readMemory(summaryWith(body), change, markers)).toEqual({ head, tracked: [tracked(3)] });
  });

  it('keeps what there is room for, the first ones', () => {
    const all = Array.from({ length: 3_000 }, (_one, index) => tracked(index));
    const marker = writeMemory({ head, tracked: all }, change, markers);
    expect(marker.length).toBeLessThan(20_100);
    const read = readMemory(summaryWith(marker), change, markers)?.tracked ?? [];
    expect(read.length).toBeGreaterThan(150);
    expect(read).toEqual(all.slice(0, read.length));
  });

  it.each([
    ['there is no summary', ''],
    ['it holds none', markers.write(changeKey, { kind: 'summary', value: 'r1' })],
    ['another secret sealed it', writeMemory({ head, tracked: [] }, change, createMarkers('another'))],
    ['it is of another form', markers.write(changeKey, { kind: 'memory', value: 'eyJhIjoxfQ' })],
  ])('is none when %s', (_why, body) => {
    expect(readMemory(summaryWith(body), change, markers)).toBeUndefined();
  });
});
