import { messageOf } from '../domain/errors.ts';
import type { FileOutline } from '../domain/file-outline.ts';
import type { Finding, Severity } from '../domain/finding.ts';
import { fingerprintOf, samenessOf } from '../domain/fingerprint.ts';
import type { Fix } from '../domain/fix.ts';
import type { Fingerprint, RepoPath, RuleId } from '../domain/ids.ts';
import { ownRulesFolder } from '../domain/own-rule.ts';
import type { OwnFindings } from '../domain/own-rule.ts';
import type { SkippedFile } from '../domain/review.ts';
import type { SourceFile } from '../domain/source-file.ts';
import type { Language } from '../languages/language.ts';
import { languageOfPath } from '../languages/language-of-path.ts';
import { plainText } from '../languages/plain-text/plain-text.ts';
import { Anchors } from './anchor.ts';
import { ownFailure, ownFound } from './own-finding.ts';
import type { FixDraft, Report, Rule, RuleResult } from './rule.ts';
import type { AnalysisSettings, RuleSetting } from './rule-settings.ts';
import { skipReasonOf } from './skip-reason.ts';
import { applySuppressions } from './suppression.ts';
import { noUnusedSuppression } from './suppression-rule.ts';
import type { Found, Suppressed } from './suppression.ts';

export interface RuleFailure {
  readonly rule: RuleId | typeof ownRulesFolder;
  readonly message: string;
  /** Another time it may go better. */
  readonly mayPass?: true;
}

export type FileAnalysis =
  | {
      readonly kind: 'analysed';
      readonly path: RepoPath;
      /** In the order of the source. Fixes are as the rule made them: not verified. */
      readonly findings: readonly Finding[];
      readonly suppressed: readonly Suppressed[];
      /** Rules that threw on this file: a bug of ours, the other rules are unaffected. */
      readonly failures: readonly RuleFailure[];
      /** Places that a parser which goes on after them could make nothing of; absent: none, or nobody looked. */
      readonly syntaxErrors?: number;
      /** Where it was asked for. */
      readonly outline?: FileOutline;
    }
  | { readonly kind: 'skipped'; readonly file: SkippedFile };

/** All that an analysis needs besides the file. */
export interface Analyser {
  readonly languages: readonly Language<unknown>[];
  readonly rules: readonly Rule[];
}

/**
 * Reads one file and runs the rules over it. Pure: the same input gives the same result.
 * @param own What the repository's own rules found there; undefined: none of them reads such a file.
 */
export function analyseFile(
  analyser: Analyser,
  path: RepoPath,
  text: string,
  settings: AnalysisSettings,
  own?: OwnFindings,
): FileAnalysis {
  const language = languageOf(analyser.languages, path, text) ?? (own && plainText(own.comments));
  if (language === undefined) return { kind: 'skipped', file: { path, reason: 'unsupported' } };
  const skip = skipReasonOf(path, text, settings.limits);
  if (skip !== undefined) return { kind: 'skipped', file: { path, ...skip } };
  const parsed = language.parse(path, text, settings.imports);
  if (parsed.kind === 'broken') {
    if (parsed.isTemplate === true) return { kind: 'skipped', file: { path, reason: 'unsupported' } };
    return {
      kind: 'skipped',
      file: { path, reason: 'unparsable', detail: `line ${parsed.line}: ${parsed.why}` },
    };
  }
  return analyseParsed(analyser.rules, language, parsed.file, settings, own);
}

function languageOf(
  languages: readonly Language<unknown>[],
  path: RepoPath,
  text: string,
): Language<unknown> | undefined {
  const claim = languageOfPath(path);
  const language = languages.find(({ id }) => id === claim?.language);
  return claim?.by === 'path' || language?.recognises?.(path, text) === true ? language : undefined;
}

function analyseParsed(
  rules: readonly Rule[],
  language: Language<unknown>,
  file: SourceFile<unknown>,
  settings: AnalysisSettings,
  own: OwnFindings | undefined,
): FileAnalysis {
  const anchors = new Anchors(language, file);
  const { found, failures } = runRules(rulesFor(language.id, rules), file, anchors, settings);
  for (const one of own === undefined ? [] : ownFound(own, anchors, settings)) found.push(one);
  if (own?.failure !== undefined) failures.push(ownFailure(own.failure));
  found.sort((a, b) => byPlace(a.finding, b.finding));
  const sifted = applySuppressions(withFingerprints(found), language, file, settings);
  const complaints = complaintsOf(sifted.complaints, anchors, settings);
  const all = complaints.length === 0 ? sifted.kept : [...sifted.kept, ...complaints].sort(byPlace);
  const outline = settings.isOutlined === true ? language.outline?.(file) : undefined;
  return {
    ...{ kind: 'analysed', path: file.path, findings: all, suppressed: sifted.suppressed, failures },
    ...(own !== undefined && own.syntaxErrors > 0 && { syntaxErrors: own.syntaxErrors }),
    ...(outline && { outline }),
  };
}

function runRules(
  rules: readonly Rule[],
  file: SourceFile<unknown>,
  anchors: Anchors,
  settings: AnalysisSettings,
): { readonly found: Found[]; readonly failures: RuleFailure[] } {
  const found: Found[] = [];
  const failures: RuleFailure[] = [];
  for (const rule of rules) {
    const setting = settings.rules[rule.info.id];
    if (setting === undefined) continue;
    try {
      // One by one: a function takes no hundred thousand arguments.
      for (const result of rule.run(file, setting.options))
        found.push(toFound(rule, result, anchors, setting));
    } catch (error) {
      failures.push({ rule: rule.info.id, message: messageOf(error) });
    }
  }
  return { found, failures };
}

function rulesFor(language: string, rules: readonly Rule[]): readonly Rule[] {
  return rules.filter((rule) => rule.language === language);
}

/** The engine's own rule speaks last: only now is it known which suppressions were used. */
function complaintsOf(
  reports: readonly Report[],
  anchors: Anchors,
  settings: AnalysisSettings,
): readonly Finding[] {
  const rule = noUnusedSuppression;
  const setting = settings.rules[rule.info.id];
  if (setting === undefined) return [];
  const results = reports.map((report) => toFound(rule, { report, fix: undefined }, anchors, setting));
  return withFingerprints(results).map(({ finding }) => finding);
}

function byPlace(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}

function toFound(rule: Pick<Rule, 'info'>, result: RuleResult, ...where: Where): Found {
  const finding = toFinding(rule, result, ...where);
  return { finding, sources: rule.info.sources, peersAt: result.report.peersAt ?? [] };
}

type Where = [anchors: Anchors, configured: RuleSetting];

function toFinding(
  rule: Pick<Rule, 'info'>,
  { report, fix }: RuleResult,
  ...[anchors, configured]: Where
): Finding {
  const { info } = rule;
  return {
    fingerprint: '' as Fingerprint,
    severity: configured.severity ?? severityOf(info.severity, report),
    ...(configured.mode && { mode: configured.mode }),
    confidence: report.confidence ?? 'certain',
    origin: { kind: 'rule', rule: info.id },
    family: info.family,
    kind: report.kind ?? info.kinds[0],
    path: anchors.path,
    range: report.range,
    anchor: anchors.at(report.range),
    what: report.what,
    why: info.why,
    instead: info.instead,
    ...(fix === undefined ? {} : { fix: toFix(rule, fix, anchors.path) }),
    ...(report.question === undefined ? {} : { question: report.question }),
  };
}

/** What is likely is never more than a warning, and what is only possible a note. */
function severityOf(certain: Severity, { confidence = 'certain' }: Report): Severity {
  if (confidence === 'possible') return 'note';
  return certain === 'error' && confidence === 'likely' ? 'warning' : certain;
}

function toFix(rule: Pick<Rule, 'info'>, draft: FixDraft, path: RepoPath): Fix {
  const safety = draft.safety ?? (rule.info.fix === 'safe' ? 'safe' : 'needs-review');
  const [first, ...rest] = draft.edits;
  return {
    title: draft.title,
    safety,
    edits: [{ path, ...first }, ...rest.map((edit) => ({ path, ...edit }))],
  };
}

/** Equal findings in one symbol are counted through: the index is part of the identity. */
function withFingerprints(found: readonly Found[]): readonly Found[] {
  const seen = new Map<string, number>();
  return found.map(({ finding, ...rest }) => {
    const key = samenessOf(finding);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return { ...rest, finding: { ...finding, fingerprint: fingerprintOf(key, occurrence) } };
  });
}
