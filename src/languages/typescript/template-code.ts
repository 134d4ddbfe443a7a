import type { Range } from '../../domain/text-position.ts';
import type { Comment } from '../language.ts';
import type { Node, NodeOf } from './node.ts';

/**
 * Code that stands in the same file outside of the script and is run by a framework: the expressions of a template, as
 * functions that somebody calls later. It is bound and part of the flow, so that what it reads and assigns is known;
 * rules are not shown its nodes.
 */
export interface TemplateCode {
  /** Runs at the end of the script. */
  readonly statement: NodeOf<'ExpressionStatement'>;
  /** Its names are those of the script's top level. Otherwise only a component's options give it names. */
  readonly seesScript: boolean;
  /** What is set as HTML. */
  readonly html: readonly TemplateHtml[];
  /** What is repeated for each of a list. */
  readonly loops: readonly TemplateLoop[];
}

export interface TemplateLoop {
  /** Of the tag that opens it, up to its name. */
  readonly range: Range;
  readonly tag: string;
  /** As it is written. */
  readonly list: string;
  readonly isKeyed: boolean;
  /** Somebody types into it, or into something in it. */
  readonly holdsField: boolean;
}

export interface TemplateHtml {
  readonly expression: Node;
  /** Where it stands: entities (`&amp;`) in it move the places of its nodes. */
  readonly range: Range;
  /** As it is written, e.g. `v-html`. */
  readonly attribute: string;
}

/** What a file has besides its script. */
export interface BesideScript {
  readonly template: TemplateCode | undefined;
  readonly comments: readonly Comment[];
}
