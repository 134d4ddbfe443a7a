import { describe, expect, it } from '@jest/globals';
import { createInThreadPool } from '../../test/in-thread-pool.ts';
import { memoryChange } from '../../test/memory-change.ts';
import { createRuleCatalogue } from '../config/rule-catalogue.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { say } from '../domain/locale.ts';
import { defineRule } from '../analysis/rule.ts';
import type { EditDraft, Rule } from '../analysis/rule.ts';
import { rangeOf } from '../languages/typescript/node.ts';
import type { NodeOf } from '../languages/typescript/node.ts';
import type { TypeScriptTree } from '../languages/typescript/typescript.ts';
import { combineFixes, hasFix, textAfter } from './combine.ts';
import { reviewChange } from './review-change.ts';
import type { ReviewedChange } from './review-change.ts';

const texts = say('x', 'x');

/** A rule that reports calls of one function and fixes them as the test wants. */
function ruleFor(
  name: string,
  edits: (range: { start: number; end: number }, node: NodeOf<'CallExpression'>) => readonly EditDraft[],
): Rule<TypeScriptTree> {
  return defineRule({
    info: {
      id: `no-${name}`,
      family: 'correctness',
      kinds: [name],
      fix: 'safe',
      what: texts,
      why: texts,
      instead: texts,
      examples: [{ bad: '', good: '' }],
      sources: [],
    },
    visit: ['CallExpression'],
    find: (node) => (node.callee.type === 'Identifier' && node.callee.name === name ? [node] : undefined),
    report: (node) => ({ range: rangeOf(node), what: texts }),
    fix: (node) => {
      const [first, ...rest] = edits(rangeOf(node), node);
      return first === undefined ? undefined : { title: texts, edits: [first, ...rest] };
    },
  });
}

async function review(text: string, ...rules: Rule<TypeScriptTree>[]): Promise<ReviewedChange> {
  const { config } = resolveConfig(createRuleCatalogue(rules), []);
  return reviewChange({
    source: memoryChange({}, { 'a.ts': text }),
    config,
    pool: createInThreadPool(rules),
    trustAddedSuppressions: true,
  });
}

/** What became of the fixes, in the order of the findings. */
async function verdicts(text: string, ...rules: Rule<TypeScriptTree>[]): Promise<readonly string[]> {
  const { review: result } = await review(text, ...rules);
  const rejected = new Map(
    result.dropped.map(({ finding, because, detail }) => [
      finding.fingerprint,
      because === 'fix-rejected' ? detail : undefined,
    ]),
  );
  return result.findings.map((finding) =>
    finding.fix === undefined ? (rejected.get(finding.fingerprint) ?? 'no fix') : 'verified',
  );
}

const replaceBy = (text: string) => ruleFor('bad', (range) => [{ range, text }]);

describe('a fix is shown', () => {
  it('when it applies, parses, ends its finding and adds none', async () => {
    expect(await verdicts('bad();\n', replaceBy('good()'))).toEqual(['verified']);
  });

  it('in files with CR LF, astral characters and tabs before the place', async () => {
    const text = '\tconst a = "😀𝒳";\r\n\tbad();\r\n';
    const { review: result, texts: heads } = await review(text, replaceBy('good()'));
    const edit = result.findings[0]?.fix?.edits[0];
    expect(heads.get(result.findings[0]?.path as never)?.slice(edit?.range.start, edit?.range.end)).toBe(
      'bad()',
    );
  });

  it('when another finding of the file is silenced by a comment, before and after', async () => {
    const text = 'bad(); // autoglm-disable-line no-bad -- known\nbad(1);\n';
    expect(await verdicts(text, replaceBy('good()'))).toEqual(['verified']);
  });

  it('when a finding of another rule inside it stays as it is', async () => {
    const wrap = ruleFor('bad', ({ start }) => [{ range: { start, end: start + 3 }, text: 'good' }]);
    expect(
      await verdicts(
        'bad(worse());\n',
        wrap,
        ruleFor('worse', () => []),
      ),
    ).toEqual(['verified', 'no fix']);
  });
});

describe('a fix is not shown', () => {
  it.each([
    [
      'when its edits lie outside the text',
      'does-not-apply',
      () => ruleFor('bad', () => [{ range: { start: 0, end: 999 }, text: '' }]),
    ],
    [
      'when its edits overlap',
      'does-not-apply',
      () =>
        ruleFor('bad', (range) => [
          { range, text: 'a()' },
          { range: { start: range.start + 1, end: range.end }, text: '' },
        ]),
    ],
    ['when it changes nothing', 'changes-nothing', () => replaceBy('bad()')],
    ['when the result does not parse', 'does-not-parse', () => replaceBy('good(')],
    [
      'when its finding stays',
      'still-reported',
      () => ruleFor('bad', ({ start }) => [{ range: { start, end: start }, text: 'f(), ' }]),
    ],
    [
      'when it moves its finding',
      'still-reported',
      () => ruleFor('bad', ({ end }) => [{ range: { start: 0, end }, text: 'x(); bad()' }]),
    ],
    ['when it repeats its finding in other words', 'new-finding', () => replaceBy('bad(1, 2)')],
  ])('%s', async (_when, why, rule) => {
    expect(await verdicts('bad();\n', rule())).toEqual([why]);
  });

  it('when it makes another rule speak', async () => {
    expect(
      await verdicts(
        'bad();\n',
        replaceBy('worse()'),
        ruleFor('worse', () => []),
      ),
    ).toEqual(['new-finding']);
  });

  it('when the file has more of them than are tried', async () => {
    const text = 'bad();\n'.repeat(102);
    const found = await verdicts(text, replaceBy('good()'));
    expect(found.slice(98)).toEqual(['verified', 'verified', 'not-tried', 'not-tried']);
  });

  it('when two fixes would undo each other for ever', async () => {
    const there = ruleFor('bad', (range) => [{ range, text: 'worse()' }]);
    const back = ruleFor('worse', (range) => [{ range, text: 'bad()' }]);
    expect(await verdicts('bad();\nworse();\n', there, back)).toEqual(['new-finding', 'new-finding']);
  });
});

describe('several fixes at once', () => {
  async function combined(text: string, ...rules: Rule<TypeScriptTree>[]) {
    const { review: result, files } = await review(text, ...rules);
    const [first] = await combineFixes(files, result.findings.filter(hasFix), createInThreadPool(rules));
    if (first === undefined) throw new Error('nothing to combine');
    return { ...first, left: first.leftOut.map(({ why }) => why) };
  }

  it('are applied together', async () => {
    const result = await combined('bad();\nbad(1);\n', replaceBy('good()'));
    expect([result.after, result.left]).toEqual(['good();\ngood();\n', []]);
  });

  it('can be applied one after the other', async () => {
    const result = await combined('bad();\nbad(1);\n', replaceBy('good()'));
    expect([0, 1, 2].map((count) => textAfter(result, count))).toEqual([
      'bad();\nbad(1);\n',
      'good();\nbad(1);\n',
      'good();\ngood();\n',
    ]);
  });

  it('leave out what touches the same place', async () => {
    const result = await combined('bad(bad());\n', replaceBy('good()'));
    expect([result.after, result.left]).toEqual(['good();\n', ['touches-the-same-place']]);
  });

  it('leave out what is right alone and wrong together', async () => {
    // Each takes one of two declarations away; without both, nothing is declared.
    const needsOne = defineRule({
      visit: ['Program'],
      info: {
        id: 'no-lack',
        family: 'correctness',
        kinds: ['lack'],
        fix: 'none',
        what: texts,
        why: texts,
        instead: texts,
        examples: [{ bad: '', good: '' }],
        sources: [],
      },
      find: (node, file) => (file.text.includes('bad(') ? undefined : [node]),
      report: (node) => ({ range: rangeOf(node), what: texts }),
    });
    const result = await combined('bad(1);\nbad(2);\n', replaceBy('good()'), needsOne);
    expect([result.after, result.left]).toEqual(['good();\nbad(2);\n', ['not-together-with-the-others']]);
  });
});
