import type { RuleResult } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { expressionResult } from './expression-result.ts';

/** `results.filter((result) => result.status === 'resolved')` of `Promise.allSettled`, which knows two other words. */
export function findSettledStatus(
  node: NodeOf<'BinaryExpression'>,
  file: TypeScriptFile,
): RuleResult | undefined {
  const [member, word] = [unwrap(node.left), unwrap(node.right)];
  if (
    word.type !== 'StringLiteral' ||
    propertyName(member) !== 'status' ||
    member.type !== 'MemberExpression'
  )
    return undefined;
  if (word.value === 'fulfilled' || word.value === 'rejected' || !isSettled(unwrap(member.object)))
    return undefined;
  const [code, outcome] = [shortText(member, file), String(node.operator.startsWith('!'))];
  return expressionResult(
    node,
    say(
      `\`${code}\` of \`Promise.allSettled\` is \`'fulfilled'\` or \`'rejected'\`: this is always ${outcome}.`,
      `\`Promise.allSettled\` 的 \`${code}\` 只会是 \`'fulfilled'\` 或 \`'rejected'\`：结果恒为 ${outcome}。`,
    ),
    'certain',
  );
}

/** What goes through the results: the parameter of a callback, or the name of a loop. */
function isSettled(one: Node): boolean {
  const [declaration] = referenceOf(one)?.binding?.declarations ?? [];
  const owner = declaration && parentOf(declaration);
  if (owner?.type === 'ArrowFunctionExpression' && owner.params[0] === declaration) {
    const call = parentOf(owner);
    const callee = call?.type === 'CallExpression' ? unwrap(call.callee) : undefined;
    return callee?.type === 'MemberExpression' && isResults(callee.object);
  }
  const loop = owner?.type === 'VariableDeclarator' ? parentOf(parentOf(owner) ?? owner) : undefined;
  return loop?.type === 'ForOfStatement' && isResults(loop.right);
}

function isResults(list: Node): boolean {
  const value = writtenValue(list);
  const call = value.type === 'AwaitExpression' ? unwrap(value.argument) : undefined;
  return call?.type === 'CallExpression' && propertyName(unwrap(call.callee)) === 'allSettled';
}
