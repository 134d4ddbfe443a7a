import type { ImportedFiles } from '../domain/file-outline.ts';
import type { PolicyMode, Severity } from '../domain/finding.ts';
import type { FileStyle } from '../domain/file-style.ts';
import type { OwnRules } from '../domain/own-rule.ts';

/** What is asked of one rule. `options` is what the rule's own schema made of the configuration. */
export interface RuleSetting {
  readonly severity?: Severity;
  readonly mode?: PolicyMode;
  readonly options: unknown;
}

/** Everything that decides an analysis besides the text; plain data, so that it can go to a worker thread. */
export interface AnalysisSettings {
  /** Rule id → setting, only the rules that are on. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly suppressions: SuppressionSettings;
  readonly limits: FileLimits;
  /** Rules that the repository wrote for itself; absent: none. */
  readonly own?: OwnRules;
  /** How the repository wants the file to be written; absent: it does not say. */
  readonly style?: FileStyle;
  /** What is known of files of the repository that this one imports. */
  readonly imports?: ImportedFiles;
  /** N of `go 1.N` in the `go.mod` that governs it; absent: not known, or no Go. */
  readonly goVersion?: number;
  /** What others need to know of it is told as well. */
  readonly isOutlined?: boolean;
}

export interface SuppressionSettings {
  /** A suppression comment without a reason does not count. */
  readonly reasonRequired: boolean;
}

export interface FileLimits {
  /** UTF-16 code units; a longer file is listed as too large. */
  readonly fileSize: number;
  /** A line longer than this, with little white space in the file, is taken for minified code. */
  readonly minifiedLineLength: number;
}

export const defaultFileLimits: FileLimits = { fileSize: 1_000_000, minifiedLineLength: 1_000 };
export const defaultSuppressions: SuppressionSettings = { reasonRequired: true };
