import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { Loop } from './loop.ts';

type For = NodeOf<'ForStatement'>;

/** `for (let i = list.length - 1; i >= 0; i++)`: the counter goes away from where the condition ends. */
export function wrongDirectionIn(loop: Loop): Node | undefined {
  if (loop.type !== 'ForStatement' || loop.test == null || loop.update == null) return undefined;
  const test = unwrap(loop.test);
  if (test.type !== 'BinaryExpression') return undefined;
  const counter = unwrap(test.left);
  if (counter.type !== 'Identifier') return undefined;
  const sign = signOf(loop.update, counter.name);
  const isDown = /^>=?$/.test(test.operator) && isLow(test.right);
  const isUp = /^<=?$/.test(test.operator) && !isLow(test.right) && startsLow(loop, counter.name);
  return (sign === '+' && isDown) || (sign === '-' && isUp) ? loop.update : undefined;
}

function signOf(update: Node, counter: string): string | undefined {
  const bare = unwrap(update);
  const isStep =
    bare.type === 'UpdateExpression'
      ? isNamed(bare.argument, counter)
      : bare.type === 'AssignmentExpression' &&
        /^[-+]=$/.test(bare.operator) &&
        isNamed(bare.left, counter) &&
        bare.right.type === 'NumericLiteral';
  return isStep && 'operator' in bare ? bare.operator.charAt(0) : undefined;
}

/** `0`, `-1` */
function isLow(end: Node): boolean {
  const bare = unwrap(end);
  if (bare.type === 'UnaryExpression')
    return bare.operator === '-' && bare.argument.type === 'NumericLiteral';
  return bare.type === 'NumericLiteral' && bare.value === 0;
}

/** Below nothing an index means nothing. */
function startsLow({ init }: For, counter: string): boolean {
  if (init?.type !== 'VariableDeclaration') return false;
  const start = init.declarations.find(({ id }) => isNamed(id, counter))?.init;
  return start?.type === 'NumericLiteral';
}

function isNamed(node: Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}
