import type { ExportedFunction } from '../../domain/file-outline.ts';
import { documentsNull } from './documents-null.ts';
import { givesNull } from './gives-null.ts';
import { neverReturns } from './never-returns.ts';
import type { FunctionNode } from './node.ts';
import { nullReasonOf } from './null-reason.ts';
import { promiseFacts } from './promise-facts.ts';
import { requiredOf } from './required-arguments.ts';
import { shapesAround } from './shapes-around.ts';
import { throwsOn } from './throws-on.ts';
import type { KnownThrows } from './throws-on.ts';
import type { TypeScriptTree } from './typescript.ts';

/** What is kept while one file is outlined, and what is asked of each function besides. */
export interface OutlineMemory {
  readonly throws: KnownThrows;
  readonly about: ((node: FunctionNode) => Partial<ExportedFunction>) | undefined;
}

/** What is known of a function; null: nothing. */
export function functionFacts(
  node: FunctionNode,
  tree: TypeScriptTree,
  { throws, about }: OutlineMemory,
): ExportedFunction | null {
  if (node.generator === true) return null;
  const promise = promiseFacts(node, tree);
  const nullReason = nullReasonOf(node, tree);
  const throwing = throwsOn(node, tree, throws);
  return {
    isAsync: promise !== undefined,
    ...(promise?.handlesErrors === true && { handlesErrors: true }),
    ...(neverReturns(node, tree) && { neverReturns: true }),
    ...(throwing.length > 0 && { throwsOn: throwing }),
    required: requiredOf(node, tree),
    ...(givesNull(node, tree) && { givesNull: true }),
    ...shapesAround(node, tree),
    ...(nullReason && { nullReason }),
    ...(nullReason && documentsNull(node, tree) && { isDoubted: true }),
    ...about?.(node),
  };
}
