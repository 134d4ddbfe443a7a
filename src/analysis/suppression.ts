import type { Finding } from '../domain/finding.ts';
import type { SourceFile } from '../domain/source-file.ts';
import type { Language } from '../languages/language.ts';
import type { AnalysisSettings } from './rule-settings.ts';

/** A finding that a comment in the file silences. */
export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
  /** Line of the comment, so that a suppression added by the change itself can be told. */
  readonly line: number;
}

export interface Sifted {
  readonly kept: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

export function applySuppressions(
  findings: readonly Finding[],
  _language: Language<unknown>,
  _file: SourceFile<unknown>,
  _settings: AnalysisSettings,
): Sifted {
  return { kept: findings, suppressed: [] };
}
