import type { Report, RuleResult } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { constantTruthOf } from '../_kit/constant-truth-of.ts';
import { isCondition } from '../_kit/is-condition.ts';
import { isRepeatable } from '../_kit/is-repeatable.ts';
import { nullish, possibleTypesOf, types } from '../_kit/possible-types-of.ts';
import { shortText } from '../_kit/short-text.ts';
import { isForEffect } from './is-for-effect.ts';
import { isToggle } from './is-toggle.ts';
import { comparisonAsked } from './misread-typeof.ts';
import { comparisonBefore, repeatComparison } from './lone-value.ts';

type Logical = NodeOf<'LogicalExpression'>;

/** `decides`: what follows is never looked at; `idle`: what follows is always taken; `last`: the whole is constant. */
type Effect = 'decides' | 'idle' | 'last';

interface Operand {
  readonly node: Node;
  readonly effect: Effect;
}

/** An operand of `a && b && c`, `a || b || c` or `a ?? b ?? c` whose outcome is known. The leftmost one is reported. */
export function findConstantOperand(chain: Logical, file: TypeScriptFile): RuleResult | undefined {
  const parent = parentOf(chain);
  if (parent?.type === 'LogicalExpression' && parent.operator === chain.operator && keyOf(chain) === 'left')
    return undefined;
  const operand = firstConstantOperand(chain);
  if (operand === undefined || isLeftByBuild(operand.node, chain)) return undefined;
  const { node, effect } = operand;
  return {
    report: {
      kind: effect === 'last' && isCondition(chain) ? 'constant-condition' : 'constant-expression',
      range: rangeOf(effect === 'last' ? chain : node),
      what: describe(chain, operand, file),
      confidence: confidenceOf(operand, chain),
    },
    fix: repeatComparison(node, chain, file),
  };
}

/** `true && a` and `false || a` change nothing, `a > b || true` may be meant, and `if (0 && a) { … }` was put away. */
function confidenceOf({ node, effect }: Operand, chain: Logical): NonNullable<Report['confidence']> {
  if (!isToggle(node)) return effect === 'decides' ? confidenceOfDefault(unwrap(node), chain) : 'certain';
  if (effect === 'idle' || (effect === 'last' && !isCondition(chain))) return 'possible';
  const around = parentOf(chain);
  const isPutAway = chain.operator === '&&' && around?.type === 'IfStatement' && around.alternate == null;
  return isPutAway ? 'possible' : 'likely';
}

/** `Object.keys(x) || []`: a default that is never needed does no harm, and beside a new object hardly any. */
function confidenceOfDefault(node: Node, { right }: Logical): NonNullable<Report['confidence']> {
  if (isEmpty(unwrap(right))) return 'possible';
  return node.type === 'ObjectExpression' ? 'likely' : 'certain';
}

function isEmpty(value: Node): boolean {
  if (value.type === 'ArrayExpression') return value.elements.length === 0;
  if (value.type === 'ObjectExpression') return value.properties.length === 0;
  return value.type === 'NullLiteral' || (value.type === 'StringLiteral' && value.value === '');
}

/** `0 && (module.exports = …);`, `false || invariant(…);`: what bundlers and macros make of statements. */
function isLeftByBuild(operand: Node, chain: Logical): boolean {
  return parentOf(chain)?.type === 'ExpressionStatement' && isToggle(operand);
}

function firstConstantOperand(chain: Logical): Operand | undefined {
  let found: Operand | undefined;
  let at: Node = chain;
  while (at.type === 'LogicalExpression' && at.operator === chain.operator) {
    const effect = at === chain ? lastEffect(chain) : effectOf(at.right, chain.operator);
    if (effect !== undefined) found = { node: at.right, effect };
    at = at.left;
  }
  const effect = effectOf(at, chain.operator);
  return effect === undefined ? found : { node: at, effect };
}

function effectOf(operand: Node, operator: Logical['operator']): Effect | undefined {
  const decides = operator === '??' ? isValue(operand) : truthOf(operand, operator);
  // That one is told wherever it stands.
  if (comparisonAsked(unwrap(operand))) return undefined;
  if (decides === undefined || isDeed(unwrap(operand), operator)) return undefined;
  return decides ? 'decides' : 'idle';
}

/** Never null or undefined; false: always; undefined: it depends. */
function isValue(operand: Node): boolean | undefined {
  const possible = possibleTypesOf(operand);
  if ((possible & nullish) === 0) return true;
  return (possible & ~nullish) === 0 ? false : undefined;
}

/** Does its constant truth end the chain? */
function truthOf(operand: Node, operator: '&&' | '||'): boolean | undefined {
  const truth = constantTruthOf(operand);
  return truth === undefined ? undefined : truth === (operator === '||');
}

/** Written for what it does, not for its value; or a chain of another operator, which is looked at by itself. */
function isDeed(node: Node, operator: Logical['operator']): boolean {
  switch (node.type) {
    case 'SequenceExpression':
      return true;
    case 'AssignmentExpression':
    case 'LogicalExpression':
      return operator !== '??';
    case 'UnaryExpression':
      return node.operator === 'void' && !isRepeatable(node.argument);
    default:
      // What compilers leave of `this && this.helper` and of code that they took out.
      return operator === '&&' && possibleTypesOf(node) <= nullish;
  }
}

/** The last operand is mostly a default value: it counts where only the truth of the chain is looked at. */
function lastEffect(chain: Logical): Effect | undefined {
  if (chain.right.type === 'BooleanLiteral' && isForEffect(chain)) return undefined;
  if (chain.operator === '??' || effectOf(chain.right, chain.operator) !== 'decides') return undefined;
  return isCondition(chain) || isTruthValue(chain) ? 'last' : undefined;
}

/** `a === b || true` is a truth value wherever it stands; `a === 'x' || 'y'` was meant to be one. */
function isTruthValue(chain: Logical): boolean {
  if (chain.right.type === 'BooleanLiteral') return possibleTypesOf(chain.left) === types.boolean;
  return comparisonBefore(chain.right) !== undefined;
}

function describe({ operator }: Logical, { node, effect }: Operand, file: TypeScriptFile): Localized {
  const code = shortText(node, file);
  switch (effect) {
    case 'last':
      return operator === '||'
        ? say(`\`|| ${code}\` makes this condition always true.`, `\`|| ${code}\` 使该条件恒为真。`)
        : say(`\`&& ${code}\` makes this condition always false.`, `\`&& ${code}\` 使该条件恒为假。`);
    case 'decides': {
      const state = stateOf(node, operator);
      return say(
        `\`${code}\` is ${state.en}, so what follows \`${operator}\` is never used.`,
        `\`${code}\` ${state['zh-CN']}，\`${operator}\` 之后的部分永远不会用到。`,
      );
    }
    case 'idle': {
      const state = stateOf(node, operator);
      return say(
        `\`${code}\` is ${state.en}, so \`${operator}\` always takes what follows.`,
        `\`${code}\` ${state['zh-CN']}，\`${operator}\` 总是取其后的部分。`,
      );
    }
  }
}

function stateOf(node: Node, operator: Logical['operator']): Localized {
  if (operator !== '??') {
    return constantTruthOf(node) === true
      ? say('always truthy', '恒为真值')
      : say('always falsy', '恒为假值');
  }
  return (possibleTypesOf(node) & nullish) === 0
    ? say('never null or undefined', '不可能为 null 或 undefined')
    : say('always null or undefined', '总是 null 或 undefined');
}
