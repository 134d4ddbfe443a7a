import type { Node, NodeOf } from '../../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../../languages/typescript/node.ts';
import { moduleMemberOf } from '../module-member.ts';
import { propertyName } from '../property-name.ts';
import { propertyOf, writtenValue } from '../written-value.ts';
import { membersOfType } from './declared-type.ts';
import { isMemberChecked } from './is-checked.ts';
import { originReadFromRouter } from './given-by-router.ts';
import { isPlainType } from './is-plain-type.ts';
import { isPlainGroup } from './matched-text.ts';
import { originInModule } from './module-origin.ts';
import { unlessNumber } from './number-name.ts';
import { isDocument, isLocation } from './of-browser.ts';
import type { Origin } from './origin.ts';
import {
  isPartOfContext,
  originInAddress,
  originInContext,
  originInRequest,
  isRequest,
} from './request-parts.ts';
import { isReadFromRouter } from './router-address.ts';
import type { Trace } from './trace.ts';

type Member = NodeOf<'MemberExpression' | 'OptionalMemberExpression'>;

/** Properties that hold numbers wherever they are found. */
const numbers = new Set(['length', 'size', 'byteLength', 'pid', 'ppid']);

/** What a member holds; `harmless` when the file tests it. */
export function originOfMember(member: Member, trace: Trace): Origin {
  const origin = originRead(member, trace);
  return origin !== 'harmless' && trace.heedsChecks && isMemberChecked(member) ? 'harmless' : origin;
}

function originRead(member: Member, trace: Trace): Origin {
  const name = propertyName(member);
  const object = unwrap(member.object);
  if (name !== undefined && numbers.has(name) && !isNamedByRequest(object, name)) return 'harmless';
  if (isProcess(object)) return name === undefined ? 'harmless' : originInProcess(name);
  if (isProgramPath(object, member.property)) return 'harmless';
  if (isPlainGroup(object, member.property)) return 'harmless';
  const imported = moduleMemberOf(member);
  if (imported !== undefined) return originInModule(imported);
  if (name !== undefined && isPartOfContext(object, name)) return originInContext(name, trace);
  if (name !== undefined && isOfAddress(object, name)) return originInAddress(name, 'address', trace);
  const given = originReadFromRouter(object, name, trace);
  if (given !== undefined) return given;
  const value = writtenValue(object);
  if (value.type === 'ObjectExpression' && name !== undefined) {
    const property = propertyOf(value, name);
    if (property !== undefined) return trace.of(property);
  }
  if (name !== undefined && isTypedPlain(object, name, trace)) return 'harmless';
  return unlessNumber(name ?? '', originInRequest(object, name, trace.of(object), trace));
}

/** `req.query.size` is what somebody calls so; `req.body.length` is that of a list or of bytes. */
function isNamedByRequest(object: Node, name: string): boolean {
  if (name.endsWith('ength')) return false;
  const part = propertyName(object) ?? '';
  return /^(?:query|body|params)$/.test(part) && 'object' in object && isRequest(object.object as Node);
}

export function isProcess(node: Node): boolean {
  if (node.type !== 'Identifier') return false;
  if (node.name === 'process' && referenceOf(node)?.binding === undefined) return true;
  const member = moduleMemberOf(node);
  return member?.module === 'process' && member.path === '';
}

/** Of a property of `process`. */
export function originInProcess(name: string): Origin {
  if (name === 'env') return 'environment';
  return name === 'argv' ? 'arguments' : 'harmless';
}

/** `process.argv[0]` and `[1]` are the paths of Node and of the script. */
function isProgramPath(object: Node, index: Node): boolean {
  if (index.type !== 'NumericLiteral' || index.value > 1) return false;
  return propertyName(object) === 'argv' && 'object' in object && isProcess(unwrap(object.object as Node));
}

/** `page.size` of a parameter `page: { size: number }`; what a request says it holds is only hoped for. */
function isTypedPlain(object: Node, name: string, trace: Trace): boolean {
  const binding = object.type === 'Identifier' ? referenceOf(object)?.binding : undefined;
  const annotation = binding?.kind === 'param' ? binding.declarations[0]?.typeAnnotation : undefined;
  if (annotation == null || trace.of(object) === 'request') return false;
  return isPlainType(membersOfType(annotation, trace).get(name), trace);
}

/** `location.search`, `document.referrer`, `route.snapshot.queryParams` of Angular: whoever makes a link to the page chooses them. */
function isOfAddress(object: Node, name: string): boolean {
  if (isReadFromRouter(object, name)) return true;
  if (/^(?:hash|search|href)$/.test(name)) return isLocation(object);
  if (/^(?:queryParams|queryParamMap|fragment)$/.test(name)) return propertyName(object) === 'snapshot';
  return /^(?:URL|documentURI|referrer)$/.test(name) && isDocument(object);
}
