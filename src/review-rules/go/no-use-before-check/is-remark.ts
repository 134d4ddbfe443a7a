import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';
import type { Result } from './value-uses.ts';

/** Methods that answer and come back, by the type of what they are called on. */
const answers: readonly (readonly [type: RegExp, methods: RegExp])[] = [
  [/^http\.ResponseWriter$/, /^(?:WriteHeader|Write)$/],
  [
    /^\*?(?:gin|echo|fiber|iris)\.(?:Context|Ctx)$/,
    /^(?:JSON|IndentedJSON|String|HTML|XML|Status|Data|Abort|AbortWithStatus|AbortWithStatusJSON|AbortWithError|Error)$/,
  ],
];

/** What is kept of the error: a text, a flag, a list of errors. */
const keeping =
  /^\s*(?:true|false|-?\d+|"[^"\n]*"|\w+\.Error\(\)|err|errors\.(?:New|Join)\([^()]*\)|fmt\.(?:Sprintf|Errorf|Sprint)\([^()]*(?:\([^()]*\))?[^()]*\)|append\(\w+(?:\.\w+)*, [\w.]+(?:\(\))?\)|"[^"\n]*" ?\+ ?\w+\.Error\(\)|[\w.]*http\.Status\w+)\s*$/;

/** `http.Error(w, err.Error(), 500)`, `failed = true`, `errs = append(errs, err)`: it is told, and the code goes on. */
export function isRemark(statement: GoNode, result: Result): boolean {
  if (statement.kind === 'expression_statement') {
    const [call] = partsOf(statement);
    const callee = call?.kind === 'call_expression' ? childOf(call, 'function') : undefined;
    return callee !== undefined && isAnswer(callee, result);
  }
  if (statement.kind !== 'assignment_statement') return false;
  const given = childOf(statement, 'right');
  return given !== undefined && keeping.test(result.tree.textOf(given));
}

function isAnswer(callee: GoNode, { tree }: Result): boolean {
  const [owner, method] = [childOf(callee, 'operand'), childOf(callee, 'field')];
  if (owner === undefined || method === undefined) return false;
  const name = tree.textOf(owner);
  if (tree.imports.get(name) === 'net/http') return tree.textOf(method) === 'Error';
  const type =
    owner.kind === 'identifier' ? typeOfParameter(callee, name, (node) => tree.textOf(node)) : undefined;
  if (type === undefined) return false;
  return answers.some(([types, methods]) => types.test(type) && methods.test(tree.textOf(method)));
}

/** `*gin.Context` of `func serve(c *gin.Context)` */
function typeOfParameter(at: GoNode, name: string, textOf: (node: GoNode) => string): string | undefined {
  const around = declarationAround(at);
  const body = around && childOf(around, 'body');
  if (around === undefined || body === undefined) return undefined;
  const head = textOf(around).slice(0, body.start - around.start);
  return new RegExp(`[(,]\\s*${name}\\s+(\\*?[\\w.]+)`).exec(head)?.[1];
}
