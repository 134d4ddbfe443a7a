import type { RuleResult } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { constantTruthOf } from '../_kit/constant-truth-of.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import { isCompiledApart } from './is-compiled-apart.ts';
import { isToggle } from './is-toggle.ts';
import { truthOfKeptLocal } from './kept-local.ts';
import { truthOfKeptObject } from './kept-object.ts';
import { comparisonAsked } from './misread-typeof.ts';

export type Tested = NodeOf<
  'IfStatement' | 'ConditionalExpression' | 'WhileStatement' | 'DoWhileStatement' | 'ForStatement'
>;

/** A test whose outcome is known by its form. Chains of `&&` and `||` and unprotected assignments are found elsewhere. */
export function findConstantTest(node: Tested, file: TypeScriptFile): RuleResult | undefined {
  const { test } = node;
  if (test == null || unwrap(test).type === 'LogicalExpression' || comparisonAsked(unwrap(test)))
    return undefined;
  const known = constantTruthOf(test);
  const isBranch = node.type === 'IfStatement' || node.type === 'ConditionalExpression';
  const truth = known ?? (isBranch ? (truthOfKeptObject(test) ?? truthOfKeptLocal(test)) : undefined);
  if (truth === undefined || isEndlessOnPurpose(node, truth) || isCompiledApart(test, file)) return undefined;
  if (isSwitchedByHand(node) && isTestPath(file.path)) return undefined;
  return {
    report: {
      kind: 'constant-condition',
      range: rangeOf(test),
      what: describe(node, shortText(test, file), truth),
      confidence: isSwitchedByHand(node)
        ? 'possible'
        : isToggle(test) || known === undefined
          ? 'likely'
          : 'certain',
    },
    fix: undefined,
  };
}

/** `if (true) { … }` loses nothing, and `if (0) { … }` was put away: whoever wrote it knows. */
function isSwitchedByHand(node: Tested): boolean {
  return node.type === 'IfStatement' && node.alternate == null && isToggle(node.test);
}

/** `while (true)`, `for (;1;)`, and the block to break out of: `do { … } while (0)`. */
function isEndlessOnPurpose(node: Tested, truth: boolean): boolean {
  switch (node.type) {
    case 'WhileStatement':
    case 'ForStatement':
      return truth && node.test != null && isLiteral(unwrap(node.test));
    case 'DoWhileStatement':
      return isLiteral(unwrap(node.test));
    default:
      return false;
  }
}

/** Some say in a text why a loop has no end: `while ('there are pages')`. */
function isLiteral(node: Node): boolean {
  return node.type === 'StringLiteral' || isToggle(node) || isSpelledTrue(node);
}

/** `!![]`, as tools write that make code hard to read. */
function isSpelledTrue(node: Node): boolean {
  if (node.type !== 'UnaryExpression' || node.operator !== '!') return false;
  const inner = unwrap(node.argument);
  if (inner.type !== 'UnaryExpression' || inner.operator !== '!') return false;
  const list = unwrap(inner.argument);
  return list.type === 'ArrayExpression' && list.elements.length === 0;
}

function describe(node: Tested, code: string, truth: boolean): Localized {
  switch (node.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return truth
        ? say(
            `\`${code}\` is always truthy, so the other branch is never taken.`,
            `\`${code}\` 恒为真值，另一个分支永远不会执行。`,
          )
        : say(
            `\`${code}\` is always falsy, so the first branch is never taken.`,
            `\`${code}\` 恒为假值，第一个分支永远不会执行。`,
          );
    case 'DoWhileStatement':
      return truth
        ? say(
            `\`${code}\` is always truthy, so the loop cannot end by it.`,
            `\`${code}\` 恒为真值，循环无法由此结束。`,
          )
        : say(
            `\`${code}\` is always falsy, so the loop never repeats.`,
            `\`${code}\` 恒为假值，循环不会重复。`,
          );
    default:
      return truth
        ? say(
            `\`${code}\` is always truthy, so the loop cannot end by it.`,
            `\`${code}\` 恒为真值，循环无法由此结束。`,
          )
        : say(
            `\`${code}\` is always falsy, so the loop never runs.`,
            `\`${code}\` 恒为假值，循环永远不会执行。`,
          );
  }
}
