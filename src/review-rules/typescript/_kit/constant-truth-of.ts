import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isGlobalName } from './is-global-name.ts';
import { nullish, possibleTypesOf, types } from './possible-types-of.ts';

const alwaysTruthy = types.object | types.symbol;
/** Text that a build or a template engine replaces: `%PUBLIC_URL%`, `__VERSION__`, `{{ name }}`. */
const placeholder = /^(?:%.+%|__.+__|\{\{.+\}\}|<%.+%>|@@?\w+@@?)$/;

/** Whether an expression counts as true or false whenever it is evaluated; undefined: it depends, or cannot be told. */
export function constantTruthOf(expression: Node): boolean | undefined {
  const node = unwrap(expression);
  switch (node.type) {
    case 'StringLiteral':
      return placeholder.test(node.value) ? undefined : node.value !== '';
    case 'NumericLiteral':
      return node.value !== 0;
    case 'BigIntLiteral':
      return Number(node.value) !== 0;
    case 'BooleanLiteral':
      return node.value;
    case 'TemplateLiteral':
      return templateTruth(node);
    case 'BinaryExpression':
      return isJoinedText(node) ? true : truthOfType(node);
    case 'UnaryExpression':
      return unaryTruth(node);
    case 'Identifier':
      return isGlobalName(node, 'undefined') || isGlobalName(node, 'NaN') ? false : undefined;
    case 'AssignmentExpression':
      return node.operator === '=' ? constantTruthOf(node.right) : undefined;
    case 'SequenceExpression': {
      const last = node.expressions.at(-1);
      return last && constantTruthOf(last);
    }
    default:
      return truthOfType(node);
  }
}

function templateTruth(node: NodeOf<'TemplateLiteral'>): boolean | undefined {
  if (placeholder.test(node.quasis[0]?.value.raw ?? '')) return undefined;
  if (node.quasis.some((quasi) => quasi.value.raw !== '')) return true;
  return node.expressions.length === 0 ? false : undefined;
}

/** `'No file ' + name`: never empty, whatever is joined to it. */
function isJoinedText({ operator, left, right }: NodeOf<'BinaryExpression'>): boolean {
  if (operator !== '+') return false;
  const before = unwrap(left);
  return (
    isSomeText(right) || (before.type === 'BinaryExpression' ? isJoinedText(before) : isSomeText(before))
  );
}

function isSomeText(node: Node): boolean {
  const text = unwrap(node);
  return (text.type === 'StringLiteral' || text.type === 'TemplateLiteral') && constantTruthOf(text) === true;
}

function unaryTruth(node: NodeOf<'UnaryExpression'>): boolean | undefined {
  switch (node.operator) {
    case '!': {
      const truth = constantTruthOf(node.argument);
      return truth === undefined ? undefined : !truth;
    }
    case 'typeof':
      return isBuildFlag(node.argument) ? undefined : true;
    case 'void':
      return false;
    case '-':
    case '+':
      return node.argument.type === 'NumericLiteral' ? node.argument.value !== 0 : undefined;
    default:
      return undefined;
  }
}

/** `typeof WITH_SOUND`, of a name that nobody declares, is replaced by the build. */
function isBuildFlag(node: Node): boolean {
  return node.type === 'Identifier' && /^[A-Z][A-Z\d_]+$/.test(node.name) && isGlobalName(node, node.name);
}

function truthOfType(node: Node): boolean | undefined {
  const possible = possibleTypesOf(node);
  if ((possible & ~alwaysTruthy) === 0) return true;
  return (possible & ~nullish) === 0 ? false : undefined;
}
