import { lastIndexWhere } from '../../domain/last-index-where.ts';
import { parentOf, rangeOf } from './node.ts';
import type { FunctionNode, Node } from './node.ts';
import type { TypeScriptTree } from './typescript.ts';
import { walkChildren } from './walk.generated.ts';

const nullInType = /@returns?\s*\{(?:[^}\n]*\b(?:null|undefined)\b|\s*\?)/;

/** Says the type of the result, or the comment right above the function in its own, that it may give null? */
export function documentsNull(node: FunctionNode, { file }: TypeScriptTree): boolean {
  if (node.returnType?.type === 'TSTypeAnnotation') return declaresNull(node);
  const comments = file.comments ?? [];
  const { statement, around } = placeOf(node);
  const { start } = rangeOf(statement);
  const comment = comments[lastIndexWhere(comments, ({ end }) => (end ?? 0) <= start)];
  if (comment === undefined || !nullInType.test(comment.value)) return false;
  const from = comment.start ?? 0;
  if (around === undefined || from < rangeOf(around).start || isCrowded(around)) return false;
  let isBetween = false;
  walkChildren(around, (child) => {
    const inner = rangeOf(child);
    isBetween ||= inner.start < start && inner.end > from;
  });
  return !isBetween;
}

/** Says the written type of the result so? */
export function declaresNull({ returnType }: FunctionNode): boolean {
  return returnType?.type === 'TSTypeAnnotation' && namesNull(returnType.typeAnnotation);
}

/** `Match | null`, `Promise<User | undefined>` */
function namesNull(type: Node): boolean {
  switch (type.type) {
    case 'TSUnionType':
      return type.types.some(({ type: part }) => part === 'TSNullKeyword' || part === 'TSUndefinedKeyword');
    case 'TSTypeReference':
      return (
        type.typeName.type === 'Identifier' &&
        type.typeName.name === 'Promise' &&
        type.typeArguments?.params.some(namesNull) === true
      );
    default:
      return false;
  }
}

/** Each function would look at all that is beside it. */
const mostBeside = 1_000;

function isCrowded(around: Node): boolean {
  return 'body' in around && Array.isArray(around.body) && around.body.length > mostBeside;
}

function placeOf(node: Node): { readonly statement: Node; readonly around: Node | undefined } {
  let statement = node;
  for (let around = parentOf(statement); around !== undefined; around = parentOf(statement)) {
    if (/^(?:Program|BlockStatement|ClassBody|ObjectExpression)$/.test(around.type))
      return { statement, around };
    statement = around;
  }
  return { statement, around: undefined };
}
