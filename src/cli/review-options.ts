import type { ConfigLayer } from '../config/config-layer.ts';
import type { RepositoryConfig } from '../config/repository-config.ts';
import type { Locale } from '../domain/locale.ts';
import type { FormatName } from './formats/index.ts';

/** A format, and the file that is to hold the review in it. */
export interface ReportFile {
  readonly format: FormatName;
  readonly file: string;
}

/** How to tell a review. */
export interface OutputOptions {
  readonly format: FormatName;
  readonly output?: string;
  readonly report?: readonly ReportFile[];
  readonly quiet?: boolean;
  readonly showBaseline?: boolean;
  /** False: `--no-colour`. */
  readonly colour: boolean;
  readonly color: boolean;
}

/** The options of `autoglm review`, as commander gives them. */
export interface ReviewOptions extends OutputOptions {
  readonly base?: string;
  readonly head?: string;
  readonly staged?: boolean;
  /** A file with a unified diff, or `-` for standard input. */
  readonly diff?: string;
  readonly all?: boolean;
  readonly failOn?: RepositoryConfig['failingLevel'];
  readonly fix?: boolean;
  readonly fixBranch?: boolean;
  readonly config?: string;
  readonly language?: Locale;
  readonly rule?: readonly string[];
  /** False: `--no-baseline`. */
  readonly baseline?: boolean;
}

/** Options that are settings too go on top of every file. */
export function settingsIn({ failOn, language }: Pick<ReviewOptions, 'failOn' | 'language'>): ConfigLayer {
  return {
    values: {
      ...(failOn === undefined ? {} : { failing_level: failOn }),
      ...(language === undefined ? {} : { language }),
    },
    originOf: (path) => ({ kind: 'option', name: path[0] === 'language' ? '--language' : '--fail-on' }),
  };
}
