import type { FileAnalysis } from '../analysis/analyse-file.ts';
import { styleRuleOf } from '../analysis/style/style-rules.ts';
import type { AnalysisSettings } from '../analysis/rule-settings.ts';
import type { AnalysisPool } from '../analysis/worker/pool.ts';
import type { Finding } from '../domain/finding.ts';
import type { Fix, VerifiedFix } from '../domain/fix.ts';
import { remapOffset, tryEdits } from '../domain/text-edit.ts';
import type { TextEdit } from '../domain/text-edit.ts';
import type { AnalysedFile } from './analyse.ts';
import type { Shown } from './select.ts';

export type Verification =
  | { readonly kind: 'verified'; readonly fix: VerifiedFix }
  | { readonly kind: 'rejected'; readonly why: Rejection | 'not-tried' };

/** What is wrong with a fix that is not shown. */
export type Rejection =
  'does-not-apply' | 'changes-nothing' | 'does-not-parse' | 'still-reported' | 'new-finding' | 'not-stable';

export interface VerifyInput {
  readonly pool: AnalysisPool;
  readonly config: { readonly limits: { readonly fixesPerFile: number } };
  readonly signal?: AbortSignal;
}

interface Candidate {
  readonly file: AnalysedFile;
  readonly finding: Finding;
  readonly fix: Fix;
  /** The file with this fix alone applied. */
  readonly text: string;
}

/**
 * Fourth stage, and the only maker of `VerifiedFix`: a fix counts when its edits apply to the text at the head, the
 * result parses, its finding is gone, nothing new is found, and the rule wants no more changes at that place. Each is tried
 * by reading the file once more, so that of a file only so many are.
 */
export async function verifyFixes(
  shown: readonly Shown[],
  input: VerifyInput,
): Promise<ReadonlyMap<Finding, Verification>> {
  const verdicts = new Map<Finding, Verification>();
  const candidates: Candidate[] = [];
  for (const one of shown)
    for (const [index, finding] of one.findings.filter(({ fix }) => fix !== undefined).entries()) {
      const isTried = index < input.config.limits.fixesPerFile;
      const candidate = isTried ? candidateFor(one.file, finding) : 'not-tried';
      if (typeof candidate === 'string') verdicts.set(finding, { kind: 'rejected', why: candidate });
      else candidates.push(candidate);
    }
  const requests = candidates.map(({ file, text, finding }) => ({
    path: file.path,
    text,
    settings: settingsToJudge(file, [finding]),
  }));
  const results = await input.pool.analyse(
    requests,
    input.signal === undefined ? {} : { signal: input.signal },
  );
  for (const [index, candidate] of candidates.entries()) {
    verdicts.set(candidate.finding, judge(candidate, results[index]));
  }
  return verdicts;
}

function candidateFor(file: AnalysedFile, finding: Finding): Candidate | Rejection {
  const { fix } = finding;
  const text = fix && tryEdits(file.text, fix.edits);
  if (fix === undefined || text === undefined) return 'does-not-apply';
  return text === file.text ? 'changes-nothing' : { file, finding, fix, text };
}

function judge({ file, finding, fix }: Candidate, result: FileAnalysis | undefined): Verification {
  const why = judgeEdits(file, [finding], fix.edits, result);
  return why === undefined ? { kind: 'verified', fix: fix as VerifiedFix } : { kind: 'rejected', why };
}

/** To format the file anew for each fix would take longer than all else, and decides over those of style only. */
export function settingsToJudge({ settings }: AnalysedFile, targets: readonly Finding[]): AnalysisSettings {
  if (settings.style === undefined || targets.some(isOfStyle)) return settings;
  const { style: _style, ...rest } = settings;
  return rest;
}

/**
 * What is wrong with edits that should end the `targets`; undefined: nothing.
 * @param result The analysis of the text after the edits.
 */
export function judgeEdits(
  file: Pick<AnalysedFile, 'findings' | 'suppressed' | 'failures' | 'syntaxErrors'>,
  targets: readonly Finding[],
  edits: readonly TextEdit[],
  result: FileAnalysis | undefined,
): Rejection | undefined {
  if (result?.kind !== 'analysed') return 'does-not-parse';
  if ((result.syntaxErrors ?? 0) > (file.syntaxErrors ?? 0)) return 'does-not-parse';
  const before = [...file.findings, ...file.suppressed.map((one) => one.finding)];
  const after = [...result.findings, ...result.suppressed.map((one) => one.finding)];
  const fresh = unmatched(
    before.filter((one) => !targets.includes(one)),
    after,
    edits,
  );
  const isTarget = (one: Finding): boolean => targets.some((target) => isSaidAgain(target, one));
  if (fresh.some(isTarget)) return 'still-reported';
  const broken = fresh.filter((one) => !isOfStyle(one) || targets.some(isOfStyle));
  if (broken.length > 0 || result.failures.length > file.failures.length) return 'new-finding';
  const wantsMore = (one: Finding): boolean =>
    one.fix !== undefined && targets.some((target) => isSameRule(target, one)) && standsInEdit(one, edits);
  return after.some(wantsMore) ? 'not-stable' : undefined;
}

/** What is right is not worse for being written otherwise than the repository writes: whoever takes it formats it. */
function isOfStyle(finding: Finding): boolean {
  return styleRuleOf(finding) !== undefined;
}

/** The findings after the edits that none before them accounts for, by place or else by content. */
function unmatched(
  before: readonly Finding[],
  after: readonly Finding[],
  edits: readonly TextEdit[],
): readonly Finding[] {
  const free = new Set(before);
  const take = (known: ReadonlyMap<string, Finding[]>, key: string): boolean => {
    const old = known.get(key)?.pop();
    return old !== undefined && free.delete(old);
  };
  const inPlace = Map.groupBy(before, (old) => placeKey(old, remapOffset(old.range.start, edits)));
  const rest = after.filter((now) => !take(inPlace, placeKey(now, now.range.start)));
  const bySaying = Map.groupBy(free, sayingKey);
  return rest.filter((now) => !take(bySaying, sayingKey(now)));
}

function placeKey(finding: Finding, start: number | undefined): string {
  return `${String(start)} ${kindKey(finding)}`;
}

function sayingKey(finding: Finding): string {
  return `${kindKey(finding)} ${finding.anchor.snippet}`;
}

function kindKey({ origin, kind }: Finding): string {
  return origin.kind === 'rule' ? `${origin.rule} ${kind}` : '';
}

function isSaidAgain(old: Finding, now: Finding): boolean {
  return isSameKind(old, now) && old.anchor.snippet === now.anchor.snippet;
}

function isSameKind(a: Finding, b: Finding): boolean {
  return isSameRule(a, b) && a.kind === b.kind;
}

function isSameRule(a: Finding, b: Finding): boolean {
  return a.origin.kind === 'rule' && b.origin.kind === 'rule' && a.origin.rule === b.origin.rule;
}

/** The finding lies inside text that the edits wrote. */
function standsInEdit({ range }: Finding, edits: readonly TextEdit[]): boolean {
  let shift = 0;
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    const start = edit.range.start + shift;
    if (start <= range.start && range.end <= start + edit.text.length) return true;
    shift += edit.text.length - (edit.range.end - edit.range.start);
  }
  return false;
}
