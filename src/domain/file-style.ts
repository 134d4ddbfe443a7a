import type { Localized } from './locale.ts';
import type { Range } from './text-position.ts';

/** How the repository wants a file to be written. Plain data, part of the settings of an analysis. */
export interface FileStyle {
  /** Options of Prettier that hold for the file; absent: Prettier is not for it. */
  readonly prettier?: PrettierOptions;
  /** What `.editorconfig` says of it. */
  readonly editor?: EditorStyle;
}

/** Of Prettier itself, none of plug-ins. */
export type PrettierOptions = Readonly<Record<string, string | number | boolean>>;

/** The properties of `.editorconfig` that a text can be held to; what is absent is not asked for. */
export interface EditorStyle {
  readonly indentStyle?: 'tab' | 'space';
  readonly endOfLine?: 'lf' | 'crlf';
  readonly trimsTrailingSpace?: true;
  readonly endsWithNewline?: true;
}

/** What does not fit the style of a file. */
export interface StyleMatch {
  readonly rule: 'require-formatting' | 'require-editorconfig';
  readonly range: Range;
  readonly what: Localized;
  readonly fix?: { readonly range: Range; readonly text: string };
}

export interface StyleFindings {
  readonly matches: readonly StyleMatch[];
  /** It could not be found out to the end. */
  readonly failure?: string;
}
