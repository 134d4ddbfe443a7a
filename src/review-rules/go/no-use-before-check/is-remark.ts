import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { Result } from './value-uses.ts';

/** Methods of a writer of answers, or of the context of a web framework, that come back. */
const answers =
  /^(?:http\.Error|(?:w|rw|res|resp|writer)\.(?:WriteHeader|Write)|(?:c|ctx|gc|ginCtx|context)\.(?:JSON|IndentedJSON|String|HTML|XML|Status|Data|Abort|AbortWithStatus|AbortWithStatusJSON|AbortWithError|Error)|json\.NewEncoder\((?:w|rw)\)\.Encode|render\.JSON)$/;

/** What is kept of the error: a text, a flag, a list of errors. */
const keeping =
  /^\s*(?:true|false|-?\d+|"[^"\n]*"|\w+\.Error\(\)|err|errors\.(?:New|Join)\([^()]*\)|fmt\.(?:Sprintf|Errorf|Sprint)\([^()]*(?:\([^()]*\))?[^()]*\)|append\(\w+(?:\.\w+)*, [\w.]+(?:\(\))?\)|"[^"\n]*" ?\+ ?\w+\.Error\(\)|[\w.]*http\.Status\w+)\s*$/;

/** `http.Error(w, err.Error(), 500)`, `failed = true`, `errs = append(errs, err)`: it is told, and the code goes on. */
export function isRemark(statement: GoNode, { tree }: Result): boolean {
  if (statement.kind === 'expression_statement') {
    const [call] = partsOf(statement);
    const callee = call?.kind === 'call_expression' ? childOf(call, 'function') : undefined;
    return callee !== undefined && answers.test(tree.textOf(callee));
  }
  if (statement.kind !== 'assignment_statement') return false;
  const given = childOf(statement, 'right');
  return given !== undefined && keeping.test(tree.textOf(given));
}
