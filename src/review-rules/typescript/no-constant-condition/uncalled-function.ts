import type { RuleResult } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import type { Tested } from './constant-test.ts';

/** Functions of this file that a test names without calling them: always truthy. */
export function findUncalledFunctions(node: Tested): readonly RuleResult[] | undefined {
  if (node.test == null) return undefined;
  const found: RuleResult[] = [];
  look(node.test, node, found);
  return found.length === 0 ? undefined : found;
}

function look(expression: Node, tested: Tested, found: RuleResult[]): void {
  const node = unwrap(expression);
  switch (node.type) {
    case 'LogicalExpression':
      look(node.left, tested, found);
      look(node.right, tested, found);
      break;
    case 'UnaryExpression':
      if (node.operator === '!') look(node.argument, tested, found);
      break;
    case 'Identifier':
      if (isUncalledFunction(node, tested)) found.push(resultFor(node));
      break;
    default:
  }
}

/** A function that the same statement uses again was tested for being there, needlessly but harmlessly. */
function isUncalledFunction(node: NodeOf<'Identifier'>, tested: Tested): boolean {
  const binding = referenceOf(node)?.binding;
  if (binding === undefined || !isFunctionOfThisFile(binding)) return false;
  const { start, end } = rangeOf(tested);
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

function resultFor(node: NodeOf<'Identifier'>): RuleResult {
  return {
    report: {
      kind: 'constant-condition',
      range: rangeOf(node),
      what: say(
        `\`${node.name}\` is a function and always truthy here: it is not called.`,
        `\`${node.name}\` 是函数，此处没有被调用，恒为真值。`,
      ),
    },
    fix: undefined,
  };
}
