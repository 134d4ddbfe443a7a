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
const comparing = /^(?:join|every|toString|stringify|equals?|expect)$|equal|hash|same|digest/i;

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
      return (
        parent.object === value && (comparing.test(propertyName(parent) ?? '') || isComparedElement(parent))
      );
    case 'CallExpression':
      return parent.callee !== value && comparing.test(nameOfCallee(parent.callee) ?? '');
    case 'TemplateLiteral':
      return true;
    default:
      return false;
  }
}

/** `list[index] === …`. */
function isComparedElement(member: NodeOf<'MemberExpression' | 'OptionalMemberExpression'>): boolean {
  const around = parentOf(member);
  return member.computed && around?.type === 'BinaryExpression' && /^[!=]==?$/.test(around.operator);
}
