import type { ConfigLayer } from '../config/config-layer.ts';
import type { RepositoryConfig } from '../config/repository-config.ts';
import type { Locale } from '../domain/locale.ts';
import type { FormatName } from './formats/index.ts';

/** The options of `autoglm review`, as commander gives them. */
export interface ReviewOptions {
  readonly base?: string;
  readonly head?: string;
  readonly staged?: boolean;
  /** A file with a unified diff, or `-` for standard input. */
  readonly diff?: string;
  readonly all?: boolean;
  readonly format: FormatName;
  readonly output?: string;
  readonly failOn?: RepositoryConfig['failingLevel'];
  readonly fix?: boolean;
  readonly fixBranch?: boolean;
  readonly config?: string;
  readonly language?: Locale;
  readonly rule?: readonly string[];
  readonly quiet?: boolean;
  /** False: `--no-colour`. */
  readonly colour: boolean;
  readonly color: boolean;
}

/** Options that are settings too go on top of every file. */
export function settingsIn({ failOn, language }: ReviewOptions): ConfigLayer {
  return {
    values: {
      ...(failOn === undefined ? {} : { failing_level: failOn }),
      ...(language === undefined ? {} : { language }),
    },
    originOf: (path) => ({ kind: 'option', name: path[0] === 'language' ? '--language' : '--fail-on' }),
  };
}
