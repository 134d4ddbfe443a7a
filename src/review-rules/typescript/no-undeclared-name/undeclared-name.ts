import type { Reference } from '../../../languages/typescript/scope.ts';

/** What tells that no global is meant. */
export type Meant =
  /** The name is declared in a scope that is not around this place. */
  | { readonly by: 'elsewhere' }
  /** A name that exists here is spelt nearly so. */
  | { readonly by: 'slip'; readonly name: string }
  /** A name that everybody gives to a parameter, and no platform to a global. */
  | { readonly by: 'custom' }
  /** A module of Node, or a function of one. */
  | { readonly by: 'module' };

export interface UndeclaredName {
  readonly identifier: Reference['identifier'];
  readonly meant: Meant;
}
