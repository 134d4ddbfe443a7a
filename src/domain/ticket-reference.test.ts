import { describe, expect, it } from '@jest/globals';
import { findTickets, ticketLabel } from './ticket-reference.ts';
import type { NamingChange, TicketScope } from './ticket-reference.ts';

const scope: TicketScope = {
  repository: 'acme/shop',
  pages: ['https://github.com/acme/shop/issues/'],
  projects: ['SHOP', 'PAY2'],
  most: 5,
};
const find = (change: Partial<NamingChange>, more: Partial<TicketScope> = {}): readonly string[] =>
  findTickets({ title: '', body: '', branch: 'main', ...change }, { ...scope, ...more }).map(ticketLabel);

describe('the tickets of a change', () => {
  it.each([
    ['Closes #12', ['#12']],
    ['fixes: #12', ['#12']],
    ['This resolved #12, #13 and #14.', ['#12', '#13', '#14']],
    ['Refs #3; relates to #4', ['#3', '#4']],
    ['Part of acme/shop#7', ['#7']],
    ['Implements ACME/Shop#7', ['#7']],
    ['Closes https://github.com/acme/shop/issues/9#issuecomment-1', ['#9']],
    ['Fixes [the total](https://github.com/acme/shop/issues/9).', ['#9']],
    ['- https://github.com/acme/shop/issues/9', ['#9']],
    ['<https://github.com/acme/shop/issues/9>', ['#9']],
    ['修复 #5、#6', ['#5', '#6']],
    ['关闭#5', ['#5']],
    ['Issue: #8', ['#8']],
    ['SHOP-12: totals, as PAY2-3 wants', ['SHOP-12', 'PAY2-3']],
    ['See https://acme.atlassian.net/browse/SHOP-44', ['SHOP-44']],
    ['Closes #1\nCloses #1 and SHOP-1, SHOP-01', ['#1', 'SHOP-1']],
  ])('are named by %j', (body, names) => {
    expect(find({ body })).toEqual(names);
    expect(find({ title: body })).toEqual(names);
  });

  it.each([
    ['a mention', 'As in #12, and merged by #13'],
    ['another repository', 'Closes acme/payroll#1, evil/shop#2'],
    ['a path that only begins alike', 'Closes acme/shop/sub#1'],
    ['an address of another repository', 'Closes https://github.com/acme/payroll/issues/1'],
    ['an address of another host', 'Closes https://github.com.evil.example/acme/shop/issues/1'],
    ['an address with an account in it', 'Closes https://github.com@evil.example/acme/shop/issues/1'],
    ['the address of a change', 'Closes https://github.com/acme/shop/pull/1'],
    ['a change of GitLab', 'Closes !12'],
    ['a word that ends like a keyword', 'prefixes #1'],
    ['a number with letters', 'Closes #12ab, #0'],
    ['what looks like a key', 'UTF-8, SHA-256, ISO-8601 and CVE-2026-1234'],
    ['a project that is not open here', 'HR-1'],
    ['a part of a longer word', 'MYSHOP-1, X-SHOP-1, SHOP-1a, shop-1'],
    ['a comment of the template', '<!-- Closes #1, SHOP-1 -->'],
    ['an example', '```\nCloses #1\n```\n\n> Closes #2\n\nWrite `Closes #3`.'],
  ])('are not %s', (_what, body) => {
    expect(find({ body })).toEqual([]);
  });

  it('are named by the branch: a key in either case, and a number where nothing else names one', () => {
    expect(find({ branch: 'feature/shop-12-totals' })).toEqual(['SHOP-12']);
    expect(find({ branch: 'SHOP-12_totals' })).toEqual(['SHOP-12']);
    expect(find({ branch: 'ann/31-totals' })).toEqual(['#31']);
    expect(find({ branch: 'ann/31-totals', body: 'Closes #2' })).toEqual(['#2']);
    expect(find({ branch: 'release-31' })).toEqual([]);
  });

  it('are a few, those of the title first', () => {
    const body = Array.from({ length: 50 }, (_, index) => `Closes #${index + 1}`).join('\n');
    expect(find({ title: 'SHOP-9 totals', body }, { most: 3 })).toEqual(['SHOP-9', '#1', '#2']);
  });

  it('are found in no time in a text that is made to take long', () => {
    const hostile = [
      'closes '.repeat(2_800),
      'a/'.repeat(9_000),
      `closes ${'[a]('.repeat(4_000)}`,
      '#1,'.repeat(6_000),
    ];
    const start = performance.now();
    for (const body of hostile) find({ body });
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
