import type { Document, LineCounter } from 'yaml';
import { z } from 'zod';
import type { ConfigProblem } from '../../config/config-problem.ts';
import { explainIssue } from '../../config/explain-issue.ts';
import { createYamlPlaces } from '../../config/position-in-yaml.ts';
import type { Place } from '../../config/position-in-yaml.ts';
import { say } from '../../domain/locale.ts';
import type { Localized } from '../../domain/locale.ts';
import type { OwnRule } from '../../domain/own-rule.ts';
import type { RuleFileProblem } from './check-rules.ts';
import type { RuleFile } from './read-rule-files.ts';
import { dataOf, hintFor, readDocuments, syntaxProblemOf } from './yaml-documents.ts';

/** Code that a rule is to report, or is not to. */
export interface RuleCase extends Place {
  readonly rule: OwnRule;
  readonly kind: 'valid' | 'invalid';
  readonly code: string;
  /** What all fixes of the rule together make of it; absent: nobody said. */
  readonly fixed?: string;
  readonly file: string;
}

export interface ReadCases {
  readonly cases: readonly RuleCase[];
  readonly problems: readonly RuleFileProblem[];
}

/** The format of `ast-grep test`, and `fixed` besides, in the order of `invalid`: ast-grep itself passes over it. */
const caseFile = z.strictObject({
  id: z.string(),
  valid: z.array(z.string()).default([]),
  invalid: z.array(z.string()).default([]),
  fixed: z.array(z.string().nullable()).default([]),
});

/** @param rules Those that can be run. */
export function readRuleCases(files: readonly RuleFile[], rules: readonly OwnRule[]): ReadCases {
  const byId = new Map(rules.map((rule) => [rule.id as string, rule]));
  const read = files.flatMap(({ file, text }) => readFile(file, text, byId));
  return {
    cases: read.flatMap((one) => ('cases' in one ? one.cases : [])),
    problems: read.flatMap((one) => ('problem' in one ? [one] : [])),
  };
}

type Read = RuleFileProblem | { readonly cases: readonly RuleCase[] };

function readFile(file: string, text: string, rules: ReadonlyMap<string, OwnRule>): readonly Read[] {
  const read = readDocuments(text, (document, lines) => readDocument(document, { file, lines, rules }));
  return 'line' in read ? [{ file, problem: read }] : read.flat();
}

interface Context {
  readonly file: string;
  readonly lines: LineCounter;
  readonly rules: ReadonlyMap<string, OwnRule>;
}

function readDocument(document: Document.Parsed, { file, lines, rules }: Context): readonly Read[] {
  const toRead = (problem: ConfigProblem): Read => ({ file, problem });
  const problem = syntaxProblemOf(document, lines);
  if (problem !== undefined) return [toRead(problem)];
  const data = dataOf(document);
  const places = createYamlPlaces(document, lines);
  const result = caseFile.safeParse(data);
  const keysAt = (): readonly string[] => Object.keys(caseFile.shape);
  if (!result.success)
    return result.error.issues.flatMap((issue) => explainIssue(issue, { places, data, keysAt }).map(toRead));
  const { id, valid, invalid, fixed } = result.data;
  const wrong = (key: string, message: Localized): readonly Read[] => [
    toRead({ ...places.valueAt([key]), message, allowed: [] }),
  ];
  const rule = rules.get(id);
  if (rule === undefined) return wrong('id', noRule(id, [...rules.keys()]));
  if (fixed.length > invalid.length) return wrong('fixed', tooManyFixed);
  const toCase = (kind: RuleCase['kind'], code: string, index: number): RuleCase => {
    const text = kind === 'invalid' ? fixed[index] : undefined;
    return { rule, kind, code, file, ...places.valueAt([kind, index]), ...(text != null && { fixed: text }) };
  };
  const cases = [
    ...valid.map((code, index) => toCase('valid', code, index)),
    ...invalid.map((code, index) => toCase('invalid', code, index)),
  ];
  return [{ cases }];
}

const tooManyFixed = say(
  '`fixed` has more texts than `invalid`: each belongs to the one in the same place there.',
  '`fixed` 的条目多于 `invalid`：两者按位置一一对应。',
);

function noRule(id: string, known: readonly string[]): Localized {
  const name = id.slice(0, 60);
  const hint = hintFor(name, known);
  return say(
    `There is no rule \`${name}\` that can be run.${hint.en}`,
    `没有可以运行的规则 \`${name}\`。${hint['zh-CN']}`,
  );
}
