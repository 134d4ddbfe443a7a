import type { Finding } from '../domain/finding.ts';
import { say } from '../domain/locale.ts';
import type { Localized } from '../domain/locale.ts';
import type { RuleSource } from '../domain/rule-meta.ts';
import type { SourceFile } from '../domain/source-file.ts';
import { LineIndex } from '../domain/text-position.ts';
import type { Line, Offset } from '../domain/text-position.ts';
import type { Comment, Language } from '../languages/language.ts';
import { ForeignSuppressions } from './foreign-suppression.ts';
import { NolintComments } from './nolint-comments.ts';
import { OwnSuppressions } from './own-suppressions.ts';
import type { Report } from './rule.ts';
import type { AnalysisSettings } from './rule-settings.ts';
import { parseSuppressions } from './suppression-comment.ts';
import type { SuppressionComment } from './suppression-comment.ts';

/** A finding, and what tells whether a comment for another linter speaks of it. */
export interface Found {
  readonly finding: Finding;
  readonly sources: readonly RuleSource[];
  readonly peersAt: readonly Offset[];
}

/** A finding that a comment in the file silences. */
export interface Suppressed {
  readonly finding: Finding;
  /** What the author wrote; a comment for another linter is given as it stands. */
  readonly reason: string;
  /** First and last line of the comment, so that a suppression that the change itself adds can be told. */
  readonly line: Line;
  readonly lastLine: Line;
}

export interface Sifted {
  readonly kept: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** What is wrong with the comments themselves. */
  readonly complaints: readonly Report[];
}

/**
 * Takes out the findings that a suppression comment names. A comment of ours that lacks a needed reason silences
 * nothing; one for another linter that reports the same counts as it is, and is not judged.
 */
export function applySuppressions(
  found: readonly Found[],
  language: Language<unknown>,
  file: SourceFile<unknown>,
  settings: AnalysisSettings,
): Sifted {
  // By its first letter a text is searched, and `-` is rare.
  const hasOwn = file.text.includes('-disable') && file.text.includes('autoglm-disable');
  const hasForeign = found.length > 0 && /lint|#nosec/.test(file.text);
  const lines = new LineIndex(hasOwn || hasForeign ? file.text : '');
  const all = hasOwn || hasForeign ? language.commentsOf(file) : [];
  const comments = hasOwn ? parseSuppressions(all, lines) : [];
  const valid = new Set(
    comments.filter(({ reason }) => reason !== '' || !settings.suppressions.reasonRequired),
  );
  const own = new OwnSuppressions(valid);
  const others = othersIn(hasForeign ? all : [], lines, language, file);
  const used = new Set<SuppressionComment>();
  const [kept, suppressed]: [Finding[], Suppressed[]] = [[], []];
  for (const one of found) {
    const comment = own.find(one.finding, lines);
    if (comment !== undefined) used.add(comment);
    const by = comment === undefined ? silencedElsewhere(one, others) : silencedBy(comment, lines);
    if (by === undefined) kept.push(one.finding);
    else suppressed.push({ finding: one.finding, ...by });
  }
  const complaints = comments.flatMap(
    (one) => complaintAbout(one, used.has(one), valid.has(one), settings) ?? [],
  );
  return { kept, suppressed, complaints };
}

type Silencing = Omit<Suppressed, 'finding'>;

function silencedBy({ reason, range }: SuppressionComment, lines: LineIndex): Silencing {
  const { first, last } = lines.linesOf(range);
  return { reason, line: first, lastLine: last };
}

/** What other linters are told. */
interface Others {
  readonly foreign: ForeignSuppressions;
  readonly nolint: NolintComments;
}

function othersIn(
  comments: readonly Comment[],
  lines: LineIndex,
  { id }: Language<unknown>,
  { text }: SourceFile<unknown>,
): Others {
  return {
    foreign: new ForeignSuppressions(comments, lines, text),
    nolint: new NolintComments(id === 'go' ? comments : [], lines, text),
  };
}

function silencedElsewhere(
  { finding, sources, peersAt }: Found,
  { foreign, nolint }: Others,
): Silencing | undefined {
  const peers = peersOf(sources, finding.kind);
  for (const at of [finding.range.start, ...peersAt]) {
    const comment = foreign.find(peers, at) ?? nolint.find(at);
    if (comment !== undefined) return { reason: comment.text, line: comment.first, lastLine: comment.last };
  }
  return undefined;
}

/** The names of the rules of other linters that report this kind too. */
function peersOf(sources: readonly RuleSource[], kind: string): readonly string[] {
  return sources
    .filter(({ relation, kinds }) => relation === 'same' && (kinds === undefined || kinds.includes(kind)))
    .map(({ name }) => name.slice(name.lastIndexOf(' ') + 1));
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
