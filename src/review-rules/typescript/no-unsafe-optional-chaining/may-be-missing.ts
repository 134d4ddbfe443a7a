import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { isChainNode } from './optional-chain.ts';

/** Functions that give nothing when there is nothing. */
const lookUp =
  /^(?:find(?:Last|One|First|Unique|By\w+|One\w+)?|querySelector|getElementById|closest|match|exec|pop|shift|lookup)$/;

/** Does something else than a `?.` say that the value may be missing: its type, or where it comes from? */
export function mayBeMissing(value: Node): boolean {
  const bare = unwrap(value);
  if (bare.type === 'AwaitExpression') return mayBeMissing(bare.argument);
  if (isCall(bare)) return lookUp.test(nameOfCallee(bare.callee) ?? '');
  if (isChainNode(bare)) return bare.optional;
  const binding = referenceOf(bare)?.binding;
  const [declared, other] = binding?.declarations ?? [];
  if (declared?.type !== 'Identifier' || other !== undefined) return false;
  if (declared.typeAnnotation != null) return allowsNothing(declared.typeAnnotation) || isOptional(declared);
  if (isOptional(declared)) return true;
  const declarator = parentOf(declared);
  return binding?.kind === 'const' && declarator?.type === 'VariableDeclarator' && declarator.init != null
    ? mayBeMissing(declarator.init)
    : false;
}

function isOptional(name: NodeOf<'Identifier'>): boolean {
  return name.optional === true;
}

function allowsNothing(annotation: Node): boolean {
  if (annotation.type !== 'TSTypeAnnotation') return false;
  const type = annotation.typeAnnotation;
  return (
    type.type === 'TSUnionType' &&
    type.types.some((one) => one.type === 'TSNullKeyword' || one.type === 'TSUndefinedKeyword')
  );
}
