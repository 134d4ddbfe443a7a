import { describe, expect, it } from '@jest/globals';
import { findAuditProblem, noEntries, parseAuditHead, sealEntry, writeAuditHead } from './audit.ts';
import type { AuditEntry } from './audit.ts';

const secret = 'a secret of the tests';

function logOf(...texts: readonly string[]): readonly AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (const text of texts) entries.push(sealEntry(secret, entries.at(-1) ?? noEntries, text));
  return entries;
}

const log = logOf('one', 'two', 'three', 'four');
const end = log.slice(-1);

describe('an audit log', () => {
  it('is found whole, also when it is empty', () => {
    expect(findAuditProblem(secret, log, end)).toBeUndefined();
    expect(findAuditProblem(secret, [], [noEntries])).toBeUndefined();
  });

  it('is found edited', () => {
    const edited = log.map((entry) => (entry.number === 2 ? { ...entry, text: 'TWO' } : entry));
    expect(findAuditProblem(secret, edited, end)).toEqual({ kind: 'changed', number: 2 });
  });

  it('is found edited, however well, by somebody without the secret', () => {
    const forged = [...log.slice(0, 3), sealEntry('another secret', log[2] ?? noEntries, 'FOUR')];
    expect(findAuditProblem(secret, forged, [])).toEqual({ kind: 'changed', number: 4 });
  });

  it('is found with an entry gone, also when the others are counted anew', () => {
    const [first, , third, fourth] = log;
    if (first === undefined || third === undefined || fourth === undefined) throw new Error('no log');
    expect(findAuditProblem(secret, [first, third, fourth], end)).toEqual({ kind: 'gap', number: 2 });
    const counted = [first, { ...third, number: 2 }, { ...fourth, number: 3 }];
    expect(findAuditProblem(secret, counted, end)).toEqual({ kind: 'changed', number: 2 });
  });

  it('is found in another order', () => {
    const [first, second, third, fourth] = log.map(({ text, seal }) => ({ text, seal }));
    const mixed = [first, third, second, fourth].map((entry, index) => ({
      ...{ text: '', seal: '', ...entry },
      number: index + 1,
    }));
    expect(findAuditProblem(secret, mixed, end)).toEqual({ kind: 'changed', number: 2 });
  });

  it('is found cut off, by the end that is known of it', () => {
    expect(findAuditProblem(secret, log.slice(0, 2), end)).toMatchObject({ kind: 'cut-off', last: 2 });
    expect(findAuditProblem(secret, [], end)).toMatchObject({ kind: 'cut-off', last: 0 });
  });

  it('is found written anew after it was cut off, by an end that stands elsewhere', () => {
    const anew = [...log.slice(0, 2), ...logOf('one', 'two', 'THREE').slice(2)];
    expect(findAuditProblem(secret, anew, [anew[2] ?? noEntries])).toBeUndefined();
    expect(findAuditProblem(secret, anew, log.slice(2, 3))).toMatchObject({ kind: 'cut-off' });
  });

  it('has ends that can be written down and read', () => {
    const [last = noEntries] = end;
    expect(parseAuditHead(writeAuditHead(last))).toEqual({ number: 4, seal: last.seal });
    expect(parseAuditHead('4:short')).toBeUndefined();
  });
});
