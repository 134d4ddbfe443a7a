import type { RuleResult } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { boxOf } from '../_kit/box-of.ts';
import { isInside } from '../_kit/is-inside.ts';
import type { Tested } from './constant-test.ts';

/**
 * A function of this file that a test names without calling it, or a box (`useRef(false)`) without the value in it: always
 * truthy. Nothing is said of the test in markup of a component file, which opens boxes itself.
 */
export function findUncalledFunction(node: Tested, { tree }: TypeScriptFile): RuleResult | undefined {
  const name = node.test == null ? undefined : uncalledIn(node.test, node);
  const binding = name && referenceOf(name)?.binding;
  const property = binding && boxOf(binding);
  const markup = tree.template?.statement;
  if (property !== undefined && markup !== undefined && isInside(node, markup)) return undefined;
  return name && resultFor(name, property);
}

function uncalledIn(expression: Node, tested: Tested): NodeOf<'Identifier'> | undefined {
  const node = unwrap(expression);
  switch (node.type) {
    case 'LogicalExpression':
      return uncalledIn(node.left, tested) ?? uncalledIn(node.right, tested);
    case 'UnaryExpression':
      return node.operator === '!' ? uncalledIn(node.argument, tested) : undefined;
    case 'Identifier':
      return isUncalledFunction(node, tested) ? node : undefined;
    default:
      return undefined;
  }
}

/** Names used more often are not followed: each use would look at all the others. */
const mostUses = 500;

/** A function that the same statement uses again was tested for being there, needlessly but harmlessly. */
function isUncalledFunction(node: NodeOf<'Identifier'>, tested: Tested): boolean {
  const binding = referenceOf(node)?.binding;
  if (binding === undefined || binding.references.length > mostUses) return false;
  const isBox = boxOf(binding) !== undefined;
  if (!isBox && !isFunctionOfThisFile(binding)) return false;
  // What a box holds is asked for beside it at most: what is done with it further down shows that it was meant.
  const { start, end } = rangeOf((isBox ? tested.test : undefined) ?? tested);
  return !binding.references.some(
    ({ identifier }) =>
      identifier !== node && start <= rangeOf(identifier).start && rangeOf(identifier).end <= end,
  );
}

/** Declared here as a function, once and for all: in a script, another one may replace a name of the top level. */
function isFunctionOfThisFile(binding: Binding): boolean {
  if (binding.kind !== 'function' && binding.kind !== 'const') return false;
  if (binding.scope.kind === 'script' || isReassigned(binding)) return false;
  return binding.declarations.some((declaration) => {
    const parent = parentOf(declaration);
    if (parent?.type === 'FunctionDeclaration') return true;
    if (parent?.type !== 'VariableDeclarator' || parent.id !== declaration || parent.init == null)
      return false;
    const { type } = unwrap(parent.init);
    return type === 'ArrowFunctionExpression' || type === 'FunctionExpression';
  });
}

function resultFor(node: NodeOf<'Identifier'>, property: string | undefined): RuleResult {
  const { name } = node;
  const what =
    property === undefined
      ? say(
          `\`${name}\` is a function and always truthy here: it is not called.`,
          `\`${name}\` 是函数，此处没有被调用，恒为真值。`,
        )
      : say(
          `\`${name}\` is an object that is always there: its value is \`${name}.${property}\`.`,
          `\`${name}\` 是始终存在的对象，恒为真值：它的值是 \`${name}.${property}\`。`,
        );
  return { report: { kind: 'constant-condition', range: rangeOf(node), what }, fix: undefined };
}
