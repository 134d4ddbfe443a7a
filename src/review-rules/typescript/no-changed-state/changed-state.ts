import type { Node } from '../../../languages/typescript/node.ts';

/** State or properties of React and Vue that are changed in place. */
export interface ChangedState {
  readonly manner: Manner;
  readonly at: Node;
  /** What changed it, where that stands elsewhere. */
  readonly change?: Node;
}

export type Manner =
  /** The setter, or what returns the new state, gets what it had. */
  | 'kept'
  /** What the method gives is no list. */
  | 'count'
  | 'taken'
  /** The list of another component is sorted while this one is drawn. */
  | 'render'
  /** `this.state` is written. */
  | 'class'
  /** So is something inside it, of which nothing is known. */
  | 'deeper'
  /** A property of Vue is set. */
  | 'readonly'
  /** So is one of a component that is an object: what comes of it depends on the version. */
  | 'own-property'
  /** So is something inside of one. */
  | 'given'
  /** A computed value sorts what it is made of. */
  | 'computed'
  /** It sets something else. */
  | 'worked-out'
  /** A draft is changed, and something else returned. */
  | 'draft';
