import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { remembered } from '../_kit/remembered.ts';
import { useOfValue } from '../_kit/use-of-value.ts';

interface Sort {
  readonly call: Node;
  readonly list: Node;
}

/** What makes a key of a list, or compares two of them: any order will do, as long as it is always the same. */
const comparing = /^(?:join|every|toString|String|stringify|equals?|expect)$|equal|hash|same|digest/i;

/** Is the list put in order only to be compared with another one, or to be made a key of? */
export function servesSameness({ call, list }: Sort, known: Map<Binding, boolean>): boolean {
  if (isCompared(call)) return true;
  const parent = parentOf(call);
  const kept = parent?.type === 'VariableDeclarator' && parent.init === call ? parent.id : undefined;
  const inPlace = useOfValue(call) === 'nothing' ? unwrap(list) : undefined;
  const binding = referenceOf(kept ?? inPlace ?? call)?.binding;
  return binding !== undefined && remembered(known, binding, () => isComparedByName(binding));
}

function isComparedByName({ references }: Binding): boolean {
  return references.some(({ identifier, access }) => access === 'read' && isCompared(identifier));
}

function isCompared(value: Node): boolean {
  const parent = parentOf(value);
  switch (parent?.type) {
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return parent.object === value && isComparedBy(parent);
    case 'CallExpression':
      return parent.callee !== value && comparing.test(nameOfCallee(parent.callee) ?? '');
    case 'BinaryExpression':
      // A list in a sum is a text.
      return parent.operator === '+';
    case 'TemplateLiteral':
      return true;
    default:
      return false;
  }
}

function isComparedBy(member: NodeOf<'MemberExpression' | 'OptionalMemberExpression'>): boolean {
  const name = propertyName(member) ?? '';
  if (comparing.test(name) || isComparedElement(member)) return true;
  // `ids.map(String).join('-')`
  const call = name === 'map' ? parentOf(member) : undefined;
  return call?.type === 'CallExpression' && call.callee === member && isCompared(call);
}

/** `list[index] === …`. */
function isComparedElement(member: NodeOf<'MemberExpression' | 'OptionalMemberExpression'>): boolean {
  const around = parentOf(member);
  return member.computed && around?.type === 'BinaryExpression' && /^[!=]==?$/.test(around.operator);
}
