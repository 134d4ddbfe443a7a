import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isWrapper, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import { isCondition } from '../_kit/is-condition.ts';
import { propertyName } from '../_kit/property-name.ts';

/** What is done with a value at one place, as far as it matters here. */
type Treatment =
  /** A property is read or it is taken apart: null does not survive it. */
  | 'opened'
  /** It counts as true, as a number or as a text: a promise is none. */
  | 'weighed'
  /** It is asked for, waited for, or in other hands. */
  | 'other';

/** A promise is used as if it were its value: at once, or by the name that it is given. */
export function isUsedAsItself(call: NodeOf<'CallExpression'>): boolean {
  return treatments(call).every((one) => one !== 'other');
}

/** What may be null, or the promise of it, is opened without a look at it. */
export function isUsedUnlooked(call: NodeOf<'CallExpression'>): boolean {
  const parent = around(call);
  const value = parent?.type === 'AwaitExpression' ? parent : call;
  return treatments(value).every((one) => one === 'opened');
}

/** Of an expression, or of the constant that it is given to: at least one. */
function treatments(value: Node): readonly Treatment[] {
  const parent = around(value);
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return [treatmentOf(value)];
  const uses = usesOf(parent);
  return uses === undefined || uses.length === 0 ? ['other'] : uses.map(treatmentOf);
}

/** undefined: it is no constant, or what uses it is not known. */
function usesOf({ id }: NodeOf<'VariableDeclarator'>): readonly Node[] | undefined {
  const binding = referenceOf(id)?.binding;
  if (binding === undefined || binding.exported || isReassigned(binding)) return undefined;
  return binding.references.filter(({ isInitial }) => !isInitial).map(({ identifier }) => identifier);
}

function treatmentOf(value: Node): Treatment {
  if (isCondition(value)) return 'weighed';
  const parent = around(value);
  const inner = wrapped(value);
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.object === inner && !isPromiseMember(propertyName(parent)) ? 'opened' : 'other';
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' ? 'other' : 'opened';
    case 'ForOfStatement':
      return parent.right === inner && parent.await !== true ? 'opened' : 'other';
    case 'SpreadElement':
      return around(parent)?.type === 'ObjectExpression' ? 'weighed' : 'opened';
    case 'BinaryExpression':
      return /^(?:[-+*/%<>]|[<>]=|\*\*)$/.test(parent.operator) ? 'weighed' : 'other';
    case 'TemplateLiteral':
      return 'weighed';
    default:
      return 'other';
  }
}

function isPromiseMember(name: string | undefined): boolean {
  return name === 'then' || name === 'catch' || name === 'finally';
}

/** The node around an expression that does something with it. */
function around(value: Node): Node | undefined {
  return parentOf(wrapped(value));
}

/** With the wrappers around it that do nothing at run time. */
function wrapped(value: Node): Node {
  let at = value;
  for (let parent = parentOf(at); parent !== undefined && isWrapper(parent); parent = parentOf(at))
    at = parent;
  return at;
}
