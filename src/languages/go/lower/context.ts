import type { Ways } from '../../../analysis/flow/blocks.ts';
import type { FlowBuilder } from '../../../analysis/flow/builder.ts';
import type { PlaceId } from '../../../analysis/flow/form.ts';
import type { Capture } from '../../../analysis/flow/instruction.ts';
import type { GoNode } from '../node.ts';
import type { Scopes } from './scopes.ts';

/** What lowering needs to know of the file. */
export interface FileContext {
  readonly textOf: (node: GoNode) => string;
  /** Names of packages → their paths. */
  readonly imports: ReadonlyMap<string, string>;
  /** Has the file a function of this name that never comes back? */
  readonly isEnding: (name: string) => boolean;
}

/** The lowering of one function. The groups of constructs live in files of their own and call each other through it. */
export interface Lowering {
  readonly file: FileContext;
  readonly flow: FlowBuilder;
  readonly scopes: Scopes;
  /** Places of the results, where they have names: a bare `return` gives them back. */
  readonly results: readonly PlaceId[];
  /** Where the value is: of a name the variable itself. */
  value(node: GoNode): PlaceId;
  condition(node: GoNode, to: Ways): void;
  /** `labels` stand in front of it. */
  statement(node: GoNode, labels?: readonly string[]): void;
  /** The variable that a name means here; what no block of the function declares is of the file or of another one. */
  variable(identifier: GoNode): PlaceId;
  /** A new variable of the current block. */
  declare(identifier: GoNode): PlaceId;
  /** The variables of this function that a closure uses. */
  captures(closure: GoNode): readonly Capture[];
}
