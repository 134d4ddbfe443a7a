import type { KeyPath } from './position-in-yaml.ts';
import type { RepositoryValues } from './repository-schema.ts';

/** Where a value comes from: the program, a line of a file, or an option of the command line. */
export type ValueOrigin =
  | { readonly kind: 'default' }
  | { readonly kind: 'file'; readonly file: string; readonly line: number }
  | { readonly kind: 'option'; readonly name: string };

/** The valid values of one file, or of the command line. */
export interface ConfigLayer {
  readonly values: RepositoryValues;
  originOf(path: KeyPath): ValueOrigin;
  /** Options of a rule, merged from all layers, through the rule's schema; for a layer that may hold some. */
  readonly readOptions?: (id: string, options: Readonly<Record<string, unknown>>) => unknown;
}

/** One effective value: `paths.exclude`, `rules.no-empty-catch`, `overrides[0].scope`. */
export interface ExplainedValue {
  readonly key: string;
  readonly value: unknown;
  readonly origin: ValueOrigin;
}
