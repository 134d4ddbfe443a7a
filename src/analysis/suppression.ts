import type { Finding } from '../domain/finding.ts';
import { say } from '../domain/locale.ts';
import type { Localized } from '../domain/locale.ts';
import type { SourceFile } from '../domain/source-file.ts';
import { LineIndex } from '../domain/text-position.ts';
import type { Line } from '../domain/text-position.ts';
import type { Language } from '../languages/language.ts';
import type { Report } from './rule.ts';
import type { AnalysisSettings } from './rule-settings.ts';
import { parseSuppressions } from './suppression-comment.ts';
import type { SuppressionComment } from './suppression-comment.ts';

/** A finding that a comment in the file silences. */
export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
  /** Line of the comment, so that a suppression that the change itself adds can be told. */
  readonly line: Line;
}

export interface Sifted {
  readonly kept: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** What is wrong with the comments themselves. */
  readonly complaints: readonly Report[];
}

/** Takes out the findings that a suppression comment names. A comment that lacks a needed reason silences nothing. */
export function applySuppressions(
  findings: readonly Finding[],
  language: Language<unknown>,
  file: SourceFile<unknown>,
  settings: AnalysisSettings,
): Sifted {
  if (!file.text.includes('autoglm-disable')) return { kept: findings, suppressed: [], complaints: [] };
  const lines = new LineIndex(file.text);
  const comments = parseSuppressions(language.commentsOf(file), lines);
  const valid = comments.filter(({ reason }) => reason !== '' || !settings.suppressions.reasonRequired);
  const used = new Set<SuppressionComment>();
  const kept: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of findings) {
    const comment = valid.find((one) => silences(one, finding, lines));
    if (comment === undefined) kept.push(finding);
    else {
      used.add(comment);
      suppressed.push({ finding, reason: comment.reason, line: comment.line });
    }
  }
  const complaints = comments.flatMap(
    (one) => complaintAbout(one, used.has(one), valid.includes(one), settings) ?? [],
  );
  return { kept, suppressed, complaints };
}

function silences(comment: SuppressionComment, finding: Finding, lines: LineIndex): boolean {
  if (finding.origin.kind !== 'rule' || !comment.rules.includes(finding.origin.rule)) return false;
  const line = lines.lineAt(finding.range.start);
  return comment.first <= line && line <= comment.last;
}

function complaintAbout(
  comment: SuppressionComment,
  isUsed: boolean,
  isValid: boolean,
  settings: AnalysisSettings,
): Report | undefined {
  if (comment.rules.length === 0) return complaint(comment, 'suppression-without-rule', withoutRule);
  if (!isValid) return complaint(comment, 'suppression-without-reason', withoutReason);
  // A rule that is switched off finds nothing: its suppressions are not stale for that.
  const isJudgeable = comment.rules.every((rule) => settings.rules[rule] !== undefined);
  return isUsed || !isJudgeable
    ? undefined
    : complaint(comment, 'unused-suppression', unused(comment.rules.join(', ')));
}

function complaint({ range }: SuppressionComment, kind: string, what: Localized): Report {
  return { range, kind, what };
}

const withoutRule = say(
  'This suppression names no rule, so it silences nothing.',
  '该屏蔽注释没有写明规则，因此不起作用。',
);
const withoutReason = say(
  'This suppression gives no reason, so it silences nothing: add `-- <why>`.',
  '该屏蔽注释没有说明理由，因此不起作用：请补上 `-- <理由>`。',
);

function unused(rules: string): Localized {
  return say(`There is nothing left to silence here for ${rules}.`, `这里已经没有需要屏蔽的 ${rules} 问题。`);
}
