import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isPlatformError } from '../_kit/platform-errors.ts';

/**
 * Of a class of this file that is an error of the language under another name: which argument are the options that its
 * constructor, if any, hands on?
 */
export function placeOfOptions(callee: Node): number | undefined {
  const binding = referenceOf(callee)?.binding;
  const [declared] = binding?.declarations ?? [];
  const owner = binding?.kind === 'class' && declared !== undefined ? parentOf(declared) : undefined;
  if (owner?.type !== 'ClassDeclaration' || owner.superClass == null) return undefined;
  if (!isPlatformError(owner.superClass)) return undefined;
  const made = owner.body.body.find(isConstructor);
  return made === undefined ? 1 : optionsHandedOn(made);
}

function isConstructor(member: Node): member is NodeOf<'ClassMethod'> {
  return member.type === 'ClassMethod' && member.kind === 'constructor';
}

/** `constructor(message, options) { super(message, options); }` */
function optionsHandedOn({ params, body }: NodeOf<'ClassMethod'>): number | undefined {
  const places = body.body.flatMap((statement) => {
    const call = statement.type === 'ExpressionStatement' ? unwrap(statement.expression) : statement;
    if (call.type !== 'CallExpression' || call.callee.type !== 'Super') return [];
    const given = call.arguments[1];
    const options = given && referenceOf(unwrap(given))?.binding?.declarations[0];
    const place = params.findIndex((param) => nameOf(param) === options);
    return place === -1 ? [] : [place];
  });
  return places[0];
}

/** `options`, `readonly options` */
function nameOf(param: Node): Node {
  return param.type === 'TSParameterProperty' ? param.parameter : param;
}
