import { describe, expect, it } from '@jest/globals';
import { isAppError } from '../../domain/errors.ts';
import { plainFaults } from '../../../test/kit/forge-stand-in/http/faults.ts';
import type { Fault } from '../../../test/kit/forge-stand-in/http/faults.ts';
import { startJira } from '../../../test/kit/jira/jira.ts';
import { documentText } from './document-text.ts';
import { createJiraTracker } from './jira-tracker.ts';

const token = 'jira-token-of-the-stand-in';
const reference = { tracker: 'jira', name: 'SHOP-1' } as const;

async function troubleOf(
  fault: Fault | undefined,
  options: { readonly token?: string; readonly timeout?: number } = {},
) {
  await using jira = await startJira();
  jira.open('SHOP-1', { summary: 'Totals' });
  using _fault = jira.intercept(({ phase }) => (phase === 'before' ? fault : undefined));
  const { url, email } = jira;
  const tracker = createJiraTracker({ url, email, token, projects: ['SHOP'], timeout: 10_000, ...options });
  try {
    return JSON.stringify(await tracker.tickets([reference]));
  } catch (error) {
    expect(jira.requests().length).toBeLessThanOrEqual(1);
    return isAppError(error) ? `${error.code}: ${error.message}` : String(error);
  }
}

describe('Jira', () => {
  it('is not waited for for ever', async () => {
    expect(await troubleOf(plainFaults.hang(), { timeout: 100 })).toMatch(
      /^service-unavailable: .*no answer within 0.1 s/,
    );
  });

  it('is not read to the end of an answer that has none', async () => {
    const text = 'x'.repeat(5 * 1024 * 1024);
    expect(await troubleOf({ kind: 'answer', status: 200, text })).toMatch(
      /^service-unavailable: .*longer than/,
    );
  });

  it('is not followed to another host, which would get the token', async () => {
    const headers = { location: 'http://127.0.0.1:1/login' };
    expect(await troubleOf({ kind: 'answer', status: 302, text: '', headers })).toMatch(
      /^service-refused: .*302/,
    );
  });

  it('says that it does not take the token, and not what the token is', async () => {
    const told = await troubleOf(undefined, { token: 'a-wrong-token' });
    expect(told).toMatch(/^service-refused: Jira refused GET \/rest\/api\/3\/issue\/SHOP-1: 401/);
    expect(told).not.toContain('a-wrong-token');
  });

  it.each([
    ['no ticket', { id: '1' }],
    ['a list', []],
    ['words', 'hello'],
  ])('that answers with %s has given no ticket', async (_what, body) => {
    expect(await troubleOf({ kind: 'answer', status: 200, body })).toMatch(/^service-unavailable/);
  });
});

const text = (words: string) => ({ type: 'text', text: words, marks: [{ type: 'strong' }] });
const paragraph = (...content: readonly unknown[]) => ({ type: 'paragraph', content });
const block = (type: string, content: readonly unknown[], attrs = {}) => ({ type, attrs, content });

describe('a document of Jira', () => {
  it('reads as its text, with headings, lists and tables', () => {
    const document = block('doc', [
      block('heading', [text('Goal')], { level: 1 }),
      paragraph(text('Sums '), text('up.'), { type: 'hardBreak' }, text('Twice.')),
      block('bulletList', [
        block('listItem', [
          paragraph(text('one')),
          block('bulletList', [block('listItem', [paragraph(text('in it'))])]),
        ]),
        block('listItem', [paragraph(text('two'))]),
      ]),
      block('taskList', [
        block('taskItem', [text('done')], { state: 'DONE' }),
        block('taskItem', [text('open')], { state: 'TODO' }),
      ]),
      block('table', [
        block('tableRow', [
          block('tableHeader', [paragraph(text('a'))]),
          block('tableCell', [paragraph(text('b'))]),
        ]),
      ]),
      block('codeBlock', [text('x = 1')]),
      block('panel', [
        paragraph(
          { type: 'mention', attrs: { text: '@ann' } },
          { type: 'emoji', attrs: { shortName: ':x:', text: '❌' } },
        ),
      ]),
      block('expand', [paragraph(text('inside'))], { title: 'More' }),
      block('mediaSingle', [{ type: 'media', attrs: { id: '1' } }]),
      paragraph({ type: 'inlineCard', attrs: { url: 'https://example.com/a' } }),
    ]);
    expect(documentText(document)).toBe(
      [
        ...['## Goal', '', 'Sums up.', 'Twice.', '', '- one', '', '  - in it', '- two', ''],
        ...['- [x] done', '- [ ] open', '', 'a | b', '', '```', 'x = 1', '```', '', '@ann❌', ''],
        ...['More', '', 'inside', '', 'https://example.com/a'],
      ].join('\n'),
    );
  });

  it.each([null, undefined, 'words', 7, [], {}, { content: 'x' }, { type: 'text', text: 7 }])(
    'that is none reads as nothing: %j',
    (document) => {
      expect(documentText(document)).toBe('');
    },
  );

  it('is read in no time, however much white space stands in it', () => {
    const began = performance.now();
    const space = ' \t'.repeat(20_000);
    expect(documentText(paragraph(text(`a${space}b${space}`)))).toBe(`a${space}b`);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('is read as deep as people write', () => {
    let deep: unknown = text('deep');
    for (let level = 0; level < 20_000; level++) deep = block('panel', [deep]);
    expect(documentText(deep)).toBe('');
  });
});
