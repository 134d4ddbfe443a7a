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
  /** Spaces of one step; absent as well where tabs are asked for. */
  readonly indentSize?: number;
  /** Columns that a line may have. */
  readonly lineLength?: number;
  /** Columns of a tab; absent: not known. */
  readonly tabWidth?: number;
  readonly charset?: 'utf-8' | 'latin1';
}

/** `editorconfig`: white space, line ends and the end of the file. */
type StyleKind = 'formatting' | 'editorconfig' | 'indent-size' | 'line-length' | 'charset';

/** What does not fit the style of a file. */
export interface StyleMatch {
  readonly rule: 'require-formatting' | 'require-editorconfig';
  /** Absent: the first of its rule. */
  readonly kind?: StyleKind;
  readonly range: Range;
  readonly what: Localized;
  readonly fix?: { readonly range: Range; readonly text: string };
}

export interface StyleFindings {
  readonly matches: readonly StyleMatch[];
  /** It could not be found out to the end. */
  readonly failure?: string;
}
