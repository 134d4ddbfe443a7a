import type { GoNode } from '../../../languages/go/node.ts';

export interface OutsidePath {
  readonly path: GoNode;
  /** As it is called: `os.Open`. */
  readonly name: string;
  /**
   * Who says where it leads: who sends a request, the name of an entry of an archive, or the target of a link in one. `prefix`: it is
   * asked, but by a prefix that the names of other folders have as well.
   */
  readonly manner: 'request' | 'entry' | 'link' | 'prefix';
}
