import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { propertyName } from '../_kit/property-name.ts';

const patientName =
  /(?:cursor|stream|observable|subject|iterator|iterable|reader|query|collection|readable|flow|source|seq|chain)$|\$$/i;

/**
 * Could the methods of this object wait for their callbacks: an own class, a library's collection, a database cursor,
 * a stream, an observable?
 */
export function mayWait(receiver: Node): boolean {
  const node = unwrap(receiver);
  switch (node.type) {
    case 'ThisExpression':
    case 'Super':
    case 'NewExpression':
      return true;
    case 'Identifier':
      return patientName.test(node.name) || isPatientType(node) || isLibrary(node);
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return patientName.test(propertyName(node) ?? '');
    case 'CallExpression':
    case 'OptionalCallExpression': {
      const callee = unwrap(node.callee);
      const name = callee.type === 'Identifier' ? callee.name : propertyName(callee);
      return name === undefined || patientName.test(name) || /^(?:find|aggregate|from|of|each)$/.test(name);
    }
    default:
      return false;
  }
}

/** What a package exports may have methods of any kind; an own file's exports are mostly plain collections. */
function isLibrary(identifier: Node): boolean {
  const module = moduleMemberOf(identifier)?.module;
  return module !== undefined && !module.startsWith('.');
}

/** Annotated with a type that says so. */
function isPatientType(identifier: Node): boolean {
  const annotation = referenceOf(identifier)?.binding?.declarations[0]?.typeAnnotation;
  if (annotation?.type !== 'TSTypeAnnotation' || annotation.typeAnnotation.type !== 'TSTypeReference')
    return false;
  const { typeName } = annotation.typeAnnotation;
  return (
    typeName.type === 'Identifier' &&
    /^Async|(?:Cursor|Stream|Observable|Query|Collection|Readable|Iterator)$/.test(typeName.name)
  );
}
