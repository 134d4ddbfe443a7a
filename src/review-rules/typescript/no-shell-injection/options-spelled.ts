import type { Node } from '../../../languages/typescript/node.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import type { Known } from '../_kit/origin/trace.ts';

/** `dargs(options)`, `toArgs(options)` of another module: options of a command line, spelled as they are. */
export function optionsSpelled(expression: Node): Known | undefined {
  if (expression.type !== 'CallExpression') return undefined;
  const { callee, arguments: given } = expression;
  const [options] = given;
  if (options === undefined || !spelling.test(nameOfCallee(callee) ?? '')) return undefined;
  return moduleMemberOf(callee) === undefined ? undefined : { key: expression, values: [options] };
}

const spelling = /^(?:dargs|(?:object|options|opts)?(?:to|2)_?(?:args|argv|flags|cli))$/i;
