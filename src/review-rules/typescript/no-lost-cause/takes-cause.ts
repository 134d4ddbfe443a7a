import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isPlatformError } from '../_kit/platform-errors.ts';

/** A class of this file that is an error of the language under another name: its constructor, if any, hands the options on. */
export function takesCause(callee: Node): boolean {
  const binding = referenceOf(callee)?.binding;
  const [declared] = binding?.declarations ?? [];
  const owner = binding?.kind === 'class' && declared !== undefined ? parentOf(declared) : undefined;
  if (owner?.type !== 'ClassDeclaration' || owner.superClass == null) return false;
  const made = owner.body.body.find(isConstructor);
  return (made === undefined || handsOptionsOn(made)) && isPlatformError(owner.superClass);
}

function isConstructor(member: Node): member is NodeOf<'ClassMethod'> {
  return member.type === 'ClassMethod' && member.kind === 'constructor';
}

/** `constructor(message, options) { super(message, options); }` */
function handsOptionsOn({ params, body }: NodeOf<'ClassMethod'>): boolean {
  const [, options] = params;
  if (options?.type !== 'Identifier') return false;
  return body.body.some((statement) => {
    const call = statement.type === 'ExpressionStatement' ? unwrap(statement.expression) : statement;
    if (call.type !== 'CallExpression' || call.callee.type !== 'Super') return false;
    const given = call.arguments[1];
    return given !== undefined && referenceOf(unwrap(given))?.binding?.declarations[0] === options;
  });
}
