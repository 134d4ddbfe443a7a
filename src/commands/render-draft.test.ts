import { describe, expect, it } from '@jest/globals';
import type { WrittenPart } from '../domain/fix-plan.ts';
import { parseRepoPath, parseSha } from '../domain/ids.ts';
import { failureWords, renderDraft, verifiedWords } from './render-draft.ts';
import { renderEndedPlan } from './render-plan.ts';

const written: WrittenPart = {
  ...{
    kind: 'docs',
    target: 'src/a.ts#`x',
    model: 'glm',
    title: '<b>Say</b> what @ann means',
    why: 'See #1.',
  },
  files: [
    { path: parseRepoPath('src/a.ts'), isNew: false },
    { path: parseRepoPath('docs/a.md'), isNew: true },
  ],
};
const plan = { id: 'p1', head: parseSha('a'.repeat(40)), fixes: [], written };
const patch = 'diff --git a/docs/a.md b/docs/a.md\n+# A\n';
const unparsed = [parseRepoPath('docs/a.md')];

describe('what a model wrote', () => {
  it.each([
    ['en', ['documentation of', '(new)', 'Documents are not parsed: `docs/a.md`.', 'It passes `npm test`']],
    ['zh-CN', ['的文档', '（新文件）', '文档不作解析：`docs/a.md`。', '通过 `npm test`']],
  ] as const)('is shown with its files, what was verified, and who wrote it (%s)', (locale, words) => {
    const verified = verifiedWords(written, { endsFinding: false, unparsed, passes: 'npm test' }, locale);
    const body = renderDraft({ state: 'proposed', plan, verified, patch }, locale, 60_000);
    for (const word of [...words, '+# A', '`/autoglm confirm p1`', 'glm']) expect(body).toContain(word);
    expect(body).not.toMatch(/<b>|(?<!;)@ann|(?<!\\)#1/);
  });

  it('is a patch for a fork, by its link where it is too long', () => {
    const link = { url: 'https://bot.example/patches/d1', until: '2026-01-08T10:20:30.000Z' };
    const shown = {
      state: 'fork',
      plan,
      verified: '',
      patch: `${patch}+${'x'.repeat(5_000)}\n`,
      link,
    } as const;
    expect(renderDraft(shown, 'en', 2_000)).toContain(link.url);
    expect(renderDraft({ ...shown, link: undefined }, 'en', 2_000)).toContain('`PUBLIC_URL`');
    expect(renderDraft(shown, 'en', 2_000).length).toBeLessThan(2_000);
  });

  it('is not said to parse where it was not parsed', () => {
    const onlyDocuments = { files: [{ path: parseRepoPath('docs/a.md'), isNew: true }] };
    const words = verifiedWords(onlyDocuments, { endsFinding: false, unparsed }, 'en');
    expect(words).toBe('It applies; documents are not parsed.');
  });

  it('is told of by what it was when it is over', () => {
    const ended = renderEndedPlan(
      { ...plan, state: 'expired' } as never,
      { en: 'Over.', 'zh-CN': '完。' },
      'en',
    );
    expect(ended).toContain('docs/a.md');
    expect(ended).toContain('documentation of');
    expect(ended).not.toContain('0 fixes');
  });

  it('is nothing for a reason, in words of ours or as words of a stranger', () => {
    const problem = { kind: 'new-finding', path: 'a`b.ts', detail: 'no-debugger @x' } as const;
    const words = failureWords({ kind: 'unusable', problem }, '', 'en');
    expect(words).toContain('a rule would find something new in <code>a&#96;b&#46;ts</code>');
    expect(words).not.toMatch(/(?<!;)@x/);
    expect(failureWords({ kind: 'declined', why: '/approve @x' }, '', 'en')).not.toMatch(
      /^\/approve|(?<!;)@x/m,
    );
    expect(failureWords({ kind: 'no-target' }, 'foo', 'en')).toContain('There is no `foo` at this head');
    const gap = { kind: 'out-of-time', seconds: 9 } as const;
    expect(failureWords({ kind: 'gap', gap }, '', 'en')).toContain('Its 9 seconds were over.');
  });
});
