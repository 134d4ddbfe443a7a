import { messageOf } from '../domain/errors.ts';
import type { FileOutline } from '../domain/file-outline.ts';
import type { Finding } from '../domain/finding.ts';
import { fingerprintOf, samenessOf } from '../domain/fingerprint.ts';
import type { RepoPath, RuleId } from '../domain/ids.ts';
import { ownRulesFolder } from '../domain/own-rule.ts';
import type { OwnFindings } from '../domain/own-rule.ts';
import type { StyleFindings } from '../domain/file-style.ts';
import type { SkippedFile } from '../domain/review.ts';
import type { SourceFile } from '../domain/source-file.ts';
import type { Language } from '../languages/language.ts';
import { languageOfPath } from '../languages/language-of-path.ts';
import { plainText } from '../languages/plain-text/plain-text.ts';
import { Anchors } from './anchor.ts';
import { outlineWith } from './outline-with.ts';
import { ownFailure, ownFound } from './own-finding.ts';
import type { Report, Rule } from './rule.ts';
import type { AnalysisSettings } from './rule-settings.ts';
import { skipReasonOf } from './skip-reason.ts';
import { requireFormatting, styleResults } from './style/style-rules.ts';
import { applySuppressions } from './suppression.ts';
import { noUnusedSuppression } from './suppression-rule.ts';
import type { Found, Suppressed } from './suppression.ts';
import { toFound } from './to-found.ts';

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

/** What was found in a file before the rules came to it. */
export interface FoundBeside {
  /** By the repository's own rules; absent: none of them reads such a file. */
  readonly own?: OwnFindings;
  /** Of its style; absent: none is asked for. */
  readonly style?: StyleFindings;
}

/** All that an analysis needs besides the file. */
export interface Analyser {
  readonly languages: readonly Language<unknown>[];
  readonly rules: readonly Rule[];
}

/**
 * Reads one file and runs the rules over it. Pure: the same input gives the same result.
 * @param beside What was found there by others.
 */
export function analyseFile(
  analyser: Analyser,
  path: RepoPath,
  text: string,
  settings: AnalysisSettings,
  beside: FoundBeside = {},
): FileAnalysis {
  const language = languageOf(analyser.languages, path, text) ?? plainFor(beside);
  if (language === undefined) return { kind: 'skipped', file: { path, reason: 'unsupported' } };
  const skip = skipReasonOf(path, text, settings.limits);
  if (skip !== undefined) return { kind: 'skipped', file: { path, ...skip } };
  const parsed = language.parse(path, text, settings.imports, settings.goVersion);
  if (parsed.kind === 'broken') {
    if (parsed.isTemplate === true) return { kind: 'skipped', file: { path, reason: 'unsupported' } };
    return {
      kind: 'skipped',
      file: { path, reason: 'unparsable', detail: `line ${parsed.line}: ${parsed.why}` },
    };
  }
  return analyseParsed(analyser.rules, language, parsed.file, settings, beside);
}

/** A file that no front end reads is one to analyse when somebody else has read it. */
function plainFor({ own, style }: FoundBeside): Language<unknown> | undefined {
  return own === undefined && style === undefined ? undefined : plainText(own?.comments ?? []);
}

function languageOf(
  languages: readonly Language<unknown>[],
  path: RepoPath,
  text: string,
): Language<unknown> | undefined {
  const claim = languageOfPath(path);
  const language = languages.find(({ id, within }) => id === claim?.language && within === claim.within);
  return claim?.by === 'path' || language?.recognises?.(path, text) === true ? language : undefined;
}

function analyseParsed(
  rules: readonly Rule[],
  language: Language<unknown>,
  file: SourceFile<unknown>,
  settings: AnalysisSettings,
  beside: FoundBeside,
): FileAnalysis {
  const { own } = beside;
  const anchors = new Anchors(language, file);
  const { found, failures } = runRules(rules, file, anchors, settings);
  addFoundBeside(beside, { found, failures, anchors, settings });
  found.sort((a, b) => byPlace(a.finding, b.finding));
  const sifted = applySuppressions(withFingerprints(found), language, file, settings);
  const complaints = complaintsOf(sifted.complaints, anchors, settings);
  const all = complaints.length === 0 ? sifted.kept : [...sifted.kept, ...complaints].sort(byPlace);
  const outline = settings.isOutlined === true ? outlineWith(rules, language, file) : undefined;
  return {
    ...{ kind: 'analysed', path: file.path, findings: all, suppressed: sifted.suppressed, failures },
    ...(own !== undefined && own.syntaxErrors > 0 && { syntaxErrors: own.syntaxErrors }),
    ...(outline && { outline }),
  };
}

interface Finds {
  readonly found: Found[];
  readonly failures: RuleFailure[];
  readonly anchors: Anchors;
  readonly settings: AnalysisSettings;
}

function addFoundBeside({ own, style }: FoundBeside, { found, failures, anchors, settings }: Finds): void {
  for (const one of own === undefined ? [] : ownFound(own, anchors, settings)) found.push(one);
  if (own?.failure !== undefined) failures.push(ownFailure(own.failure));
  for (const [rule, result] of style === undefined ? [] : styleResults(style)) {
    const setting = settings.rules[rule.info.id];
    if (setting !== undefined) found.push(toFound(rule, result, anchors, setting));
  }
  if (style?.failure !== undefined)
    failures.push({ rule: requireFormatting.info.id, message: style.failure, mayPass: true });
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
    const setting = rule.language === file.language ? settings.rules[rule.info.id] : undefined;
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
