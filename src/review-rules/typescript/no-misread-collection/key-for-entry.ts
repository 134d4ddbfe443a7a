import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Misreading } from './misreading.ts';

/** `for (const row in rows) sum += row.amount;`: the name of a property is a text, which has no such part. */
export function keyForEntry(loop: NodeOf<'ForInStatement'>): Misreading | undefined {
  const { left } = loop;
  const name = left.type === 'VariableDeclaration' ? left.declarations[0]?.id : undefined;
  const binding = name?.type === 'Identifier' ? referenceOf(name)?.binding : undefined;
  if (binding === undefined) return undefined;
  const others = binding.references.filter(
    ({ access, identifier }) => access !== 'read' && identifier !== name,
  );
  if (others.length > 0) return undefined;
  for (const { identifier } of binding.references) {
    const member = parentOf(identifier);
    if (member?.type === 'MemberExpression' && keyOf(identifier) === 'object' && isNoPartOfText(member))
      return { manner: 'key-for-entry', on: member, collection: 'array' };
  }
  return undefined;
}

/** What texts have, or are given by what colours them. */
const parts =
  /^(?:length|constructor|prototype|__proto__|toString|valueOf|red|green|blue|cyan|yellow|magenta|gr[ae]y|white|black|bold|dim|italic|underline|inverse|rainbow|bright\w+|bg\w+)$/;

/** A method may be one that the program gives to texts. */
function isNoPartOfText(member: NodeOf<'MemberExpression'>): boolean {
  const name = member.computed ? undefined : propertyName(member);
  return name !== undefined && !(name in String.prototype) && !parts.test(name) && !isCalled(member);
}

function isCalled(member: Node): boolean {
  const around = parentOf(member)?.type;
  return (
    keyOf(member) === 'callee' ||
    around === 'LogicalExpression' ||
    around === 'UnaryExpression' ||
    around === 'IfStatement'
  );
}
