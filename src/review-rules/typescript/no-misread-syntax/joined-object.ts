import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import type { Misread } from './misread.ts';

/** ``Hello ${user}`` of an object: `Hello [object Object]`. */
export function joinedObject(
  template: NodeOf<'TemplateLiteral'>,
  { tree }: TypeScriptFile,
): Misread | undefined {
  if (template.expressions.length === 0 || parentOf(template)?.type === 'TaggedTemplateExpression')
    return undefined;
  const on = template.expressions.find((one) => isPlainObject(one, tree));
  return on && { manner: 'joined-object', on, meant: '' };
}

function isPlainObject(part: Node, tree: TypeScriptFile['tree']): boolean {
  const name = unwrap(part);
  if (name.type !== 'Identifier') return false;
  const binding = referenceOf(name)?.binding;
  const [declaration, other] = binding?.declarations ?? [];
  if (declaration === undefined || other !== undefined) return false;
  const type = declaration.typeAnnotation;
  // What is thrown has a text of its own, whatever the type says of it.
  if (type?.type === 'TSTypeAnnotation')
    return !/^(?:e|ex|err|error|exception|reason)$/i.test(name.name) && isShape(type.typeAnnotation, tree);
  if (binding?.references.some(({ identifier }) => isGivenText(identifier)) === true) return false;
  const value = binding?.kind === 'const' ? writtenValue(name) : name;
  return value.type === 'ObjectExpression' && isWithoutText(value);
}

/** `user.toString = …` */
function isGivenText(use: Node): boolean {
  const member = parentOf(use);
  return member?.type === 'MemberExpression' && propertyName(member) === 'toString' && isSet(member);
}

function isSet(member: Node): boolean {
  return parentOf(member)?.type === 'AssignmentExpression' && keyOf(member) === 'left';
}

/** `const user = { name }`, with no `toString` and nothing that may bring one. */
function isWithoutText(object: NodeOf<'ObjectExpression'>): boolean {
  const isOpen = object.properties.some((one) => one.type === 'SpreadElement' || one.computed);
  return (
    !isOpen && ['toString', 'valueOf', '__proto__'].every((name) => propertyOf(object, name) === undefined)
  );
}

/** `'user-' + user` */
export function objectBesideText(
  { operator, left, right }: NodeOf<'BinaryExpression'>,
  { tree }: TypeScriptFile,
): Misread | undefined {
  if (operator !== '+') return undefined;
  const on = isText(left) ? right : isText(right) ? left : undefined;
  return on !== undefined && isPlainObject(on, tree) ? { manner: 'joined-object', on, meant: '' } : undefined;
}

function isText(node: Node): boolean {
  const { type } = unwrap(node);
  return type === 'StringLiteral' || type === 'TemplateLiteral';
}

/** `{ name: string }`, or an interface of the file that stands alone and has only fields. */
function isShape(type: Node, tree: TypeScriptFile['tree']): boolean {
  if (type.type === 'TSTypeLiteral') return type.members.every(isField);
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return false;
  const { name } = type.typeName;
  const found = tree.nodesOf('TSInterfaceDeclaration').filter(({ id }) => id.name === name);
  const [only, other] = found;
  if (only === undefined || other !== undefined || (only.extends ?? []).length > 0) return false;
  // A class of that name, or one that implements it, may have a text.
  if (tree.nodesOf('ClassDeclaration').some((one) => isOfName(one, name))) return false;
  return only.body.body.length > 0 && only.body.body.every(isField);
}

function isOfName({ id, implements: shapes }: NodeOf<'ClassDeclaration'>, name: string): boolean {
  return (
    id?.name === name ||
    (shapes ?? []).some(
      (one) =>
        one.type === 'TSClassImplements' &&
        one.expression.type === 'Identifier' &&
        one.expression.name === name,
    )
  );
}

function isField(member: Node): boolean {
  return (
    member.type === 'TSPropertySignature' &&
    !(member.key.type === 'Identifier' && member.key.name === 'toString')
  );
}

/** `date + 1000` joins the text of the date with the number. */
export function joinedDate({ operator, left, right }: NodeOf<'BinaryExpression'>): Node | undefined {
  if (operator !== '+' || !isNumber(right)) return undefined;
  return isDate(left) ? left : undefined;
}

function isNumber(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'NumericLiteral') return true;
  return bare.type === 'BinaryExpression' && /^[*/-]$/.test(bare.operator);
}

function isDate(node: Node): boolean {
  const name = unwrap(node);
  const value = writtenValue(name);
  if (value.type === 'NewExpression') return isUndeclared(value.callee, 'Date');
  const type = referenceOf(name)?.binding?.declarations[0]?.typeAnnotation;
  if (type?.type !== 'TSTypeAnnotation' || type.typeAnnotation.type !== 'TSTypeReference') return false;
  return type.typeAnnotation.typeName.type === 'Identifier' && type.typeAnnotation.typeName.name === 'Date';
}
