import { existsSync, globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { analyseFile } from '../../src/analysis/analyse-file.ts';
import { parseCase } from '../../src/analysis/test-kit/case-file.ts';
import { importsOfCase } from '../../src/analysis/test-kit/imports-of-case.ts';
import { checkStyle } from '../../src/analysis/style/style-thread.ts';
import { styleRules } from '../../src/analysis/style/style-rules.ts';
import { parseRepoPath } from '../../src/domain/ids.ts';
import { redactWords } from '../../src/domain/redact-words.ts';
import { everyLanguage } from '../../src/languages/test-kit/every-language.ts';
import { reviewRules } from '../../src/review-rules/index.ts';
import { absentKinds } from '../../scripts/docs/absent-kinds.ts';
import { allRulesOn } from '../all-rules.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ids = reviewRules.map((rule) => String(rule.info.id));
/** Rules that are part of the engine and have no folder. */
const ofTheEngine = ['no-unused-suppression', 'require-editorconfig', 'require-formatting'];

const analyser = { languages: everyLanguage, rules: reviewRules };

function rulesReporting(text: string, file: string): readonly string[] {
  const example = parseCase(file, text);
  const { goVersion } = example;
  const around = {
    imports: importsOfCase(example, reviewRules),
    ...(goVersion !== undefined && { goVersion }),
  };
  const settings = { ...allRulesOn(), ...around };
  const analysis = analyseFile(analyser, parseRepoPath(file), example.text, settings);
  if (analysis.kind === 'skipped') throw new Error(`${file}: ${JSON.stringify(analysis.file)}`);
  return analysis.findings.map(({ origin }) => (origin.kind === 'rule' ? origin.rule : origin.model));
}

describe('the list of rules', () => {
  it('is what the folders are, in the order of the names', () => {
    const folders = globSync(`src/review-rules/*/*/rule.ts`, { cwd: root });
    const names = folders.map((path) => basename(dirname(path)));
    expect(ids).toEqual([...names, ...ofTheEngine].sort());
  });

  it.each(ids)('%s has a page in both languages', (id) => {
    expect(
      [`docs/rules/${id}.md`, `docs/rules/zh-CN/${id}.md`].filter((page) => !existsSync(root + page)),
    ).toEqual([]);
  });
});

describe('the words of a rule', () => {
  it.each(reviewRules.map(({ info }) => [info.id, info] as const))(
    '%s hold nothing that is hidden as a secret',
    (_id, { why, instead }) => {
      const words = [...Object.values(why), ...Object.values(instead)];
      expect(words.map((one) => redactWords(one))).toEqual(words);
    },
  );
});

describe('the kinds that are said to be absent', () => {
  const told = new Set(
    reviewRules.flatMap(({ language, info }) =>
      // Of a rule with one kind its name says as much.
      [...info.kinds, info.id.replace(/^(?:no|prefer|require)-/, '')].flatMap((kind) => [
        `${language} ${kind}`,
        `every language ${kind}`,
      ]),
    ),
  );
  const absent = absentKinds.map(({ language, kind }) => `${language} ${kind}`);

  it('are told by no rule: who adds one strikes them out', () => {
    expect(absent.filter((kind) => told.has(kind))).toEqual([]);
  });

  it('stand there once', () => {
    expect(absent).toEqual([...new Set(absent)]);
  });
});

describe('the same rule of another linter', () => {
  const sources = reviewRules.flatMap(({ info }) =>
    info.sources
      .filter(({ relation }) => relation === 'same')
      .map((source) => [`${info.id}: ${source.name}`, source, info] as const),
  );

  it.each(sources)('%s is one rule, for kinds that exist', (_title, { name, kinds = [] }, info) => {
    expect(name).toMatch(/^[^,]+ [\w-]+$/);
    expect(info.kinds).toEqual(expect.arrayContaining([...kinds]));
  });
});

describe('the examples in the documentation hold with all rules on', () => {
  const examples = reviewRules.flatMap((rule) =>
    rule.info.examples.map((example) => [rule.info.id, example] as const),
  );
  const ofStyle = new Set<string>(styleRules.map(({ info }) => info.id));

  it.each(examples.filter(([id]) => !ofStyle.has(id)))('%s', (id, { bad, good, file = 'example.ts' }) => {
    expect(rulesReporting(bad, file)).toContain(id);
    expect(rulesReporting(good, file)).not.toContain(id);
  });

  it.each(examples.filter(([id]) => ofStyle.has(id)))(
    '%s',
    async (id, { bad, good, file = 'example.ts' }) => {
      const style = { prettier: {}, editor: { trimsTrailingSpace: true } } as const;
      const rulesFor = async (text: string): Promise<readonly string[]> => {
        const start = new Float64Array(new SharedArrayBuffer(8));
        return (await checkStyle({ path: file, text, style, start })).map(({ rule }) => rule);
      };
      expect(await rulesFor(bad)).toContain(id);
      expect(await rulesFor(good)).toEqual([]);
    },
  );
});
