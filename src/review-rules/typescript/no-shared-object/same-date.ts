import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { propertyName } from '../_kit/property-name.ts';

export interface SameDate {
  readonly manner: 'date';
  readonly at: Node;
  /** The other name, and the method that moves both. */
  readonly name: string;
  readonly own: string;
  readonly method: string;
}

const moving = /^set(?:UTC)?(?:Date|Month|FullYear|Hours|Minutes|Seconds|Milliseconds|Time)$/;

/** Names that are used more often are not followed. */
const mostUses = 200;

/** `const end = start; end.setDate(end.getDate() + 7);`, and both are used afterwards as if they were two dates. */
export function sameDateOf({ id, init }: NodeOf<'VariableDeclarator'>): SameDate | undefined {
  if (id.type !== 'Identifier' || init == null || unwrap(init).type !== 'Identifier') return undefined;
  const own = referenceOf(id)?.binding;
  const other = referenceOf(unwrap(init))?.binding;
  if (own === undefined || other === undefined || other.references.length > mostUses) return undefined;
  if (own.references.length > mostUses || isWritten(own) || isWrittenTwice(other)) return undefined;
  const moved = own.references.find(({ identifier }) => methodCalledOn(identifier) !== undefined);
  const method = moved && methodCalledOn(moved.identifier);
  if (moved === undefined || method === undefined) return undefined;
  if (!isShownAsDate(own) && !isShownAsDate(other)) return undefined;
  const { end } = rangeOf(moved.identifier);
  const home = enclosingFunction(id);
  if (!isReadAfter(other, end, home) || !isReadAfter(own, end, home)) return undefined;
  return { manner: 'date', at: init, name: other.name, own: own.name, method };
}

const reading =
  /^(?:get(?:UTC)?(?:Date|Day|Month|FullYear|Hours|Minutes|Seconds|Milliseconds)|get(?:Time|TimezoneOffset)|toISOString|to(?:Locale)?(?:Date|Time)String)$/;

/** By its type, by `new Date`, or by what is read of it; a clock or a player has a `setTime`, too. */
function isShownAsDate({ declarations, references }: Binding): boolean {
  const [declaration] = declarations;
  if (declaration === undefined) return false;
  const annotation = declaration.typeAnnotation;
  const type = annotation?.type === 'TSTypeAnnotation' ? annotation.typeAnnotation : undefined;
  if (
    type?.type === 'TSTypeReference' &&
    type.typeName.type === 'Identifier' &&
    type.typeName.name === 'Date'
  )
    return true;
  const declarator = parentOf(declaration);
  const init =
    declarator?.type === 'VariableDeclarator' && declarator.init != null
      ? unwrap(declarator.init)
      : undefined;
  if (init?.type === 'NewExpression' && init.callee.type === 'Identifier' && init.callee.name === 'Date')
    return true;
  return references.some(({ identifier }) => {
    const member = parentOf(identifier);
    return (
      member?.type === 'MemberExpression' &&
      member.object === identifier &&
      reading.test(propertyName(member) ?? '')
    );
  });
}

function methodCalledOn(name: Node): string | undefined {
  const member = parentOf(name);
  if (member?.type !== 'MemberExpression' || member.object !== name) return undefined;
  const method = propertyName(member);
  const call = parentOf(member);
  const isCalled = call?.type === 'CallExpression' && call.callee === member;
  return isCalled && method !== undefined && moving.test(method) ? method : undefined;
}

export function isWritten({ references }: Binding): boolean {
  return references.some(({ access, isInitial }) => access !== 'read' && !isInitial);
}

function isWrittenTwice(binding: Binding): boolean {
  return isWritten(binding) && binding.kind !== 'param';
}

/** By itself, and not only to move it once more. */
export function isReadAfter({ references }: Binding, position: number, home: Node | undefined): boolean {
  return references.some(
    ({ identifier, access }) =>
      access === 'read' &&
      rangeOf(identifier).start > position &&
      enclosingFunction(identifier) === home &&
      !isPartOfMove(identifier),
  );
}

/** `end` in `end.setDate(end.getDate() + 7)` */
function isPartOfMove(name: Node): boolean {
  if (methodCalledOn(name) !== undefined) return true;
  let at: Node | undefined = name;
  while (at !== undefined && !/Statement$|Declaration$/.test(at.type)) {
    const callee: Node | undefined = at.type === 'CallExpression' ? at.callee : undefined;
    if (callee?.type === 'MemberExpression' && moving.test(propertyName(callee) ?? '')) return true;
    at = parentOf(at);
  }
  return false;
}
