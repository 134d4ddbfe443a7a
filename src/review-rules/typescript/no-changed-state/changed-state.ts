import type { Node } from '../../../languages/typescript/node.ts';

/** State or properties of React and Vue that are changed in place. */
export interface ChangedState {
  /**
   * `kept`: the setter, or what returns the new state, gets what it had; `count` and `taken`: what the method gives is no
   * list; `render`: the list of another component is sorted while this one is drawn; `class`: `this.state` is written; `readonly`: a property of Vue is set; `given`: so is something
   * inside of one; `computed`: a computed value sorts what it is made of.
   */
  readonly manner: 'kept' | 'count' | 'taken' | 'render' | 'class' | 'readonly' | 'given' | 'computed';
  readonly at: Node;
  /** What changed it, where that stands elsewhere. */
  readonly change?: Node;
}
