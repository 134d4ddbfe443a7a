import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { keyName } from '../_kit/property-name.ts';
import { classAround } from '../_kit/class-around.ts';

/** Where a value goes, and every place of the file that reads it from there. */
export type Keeping =
  | { readonly kind: 'dropped' }
  | { readonly kind: 'named'; readonly name: string; readonly reads: readonly Node[] }
  /** A member of the object itself; `isPrivate`: no other file can read it. */
  | {
      readonly kind: 'member';
      readonly name: string;
      readonly reads: readonly Node[];
      readonly isPrivate: boolean;
    };

/** undefined: it goes where we cannot follow. */
export function keepingOf(value: Node, file: TypeScriptFile): Keeping | undefined {
  let at = value;
  let holder = parentOf(at);
  while (holder !== undefined && holder !== unwrap(holder) && unwrap(holder) === value) {
    at = holder;
    holder = parentOf(at);
  }
  switch (holder?.type) {
    case 'ExpressionStatement':
      return { kind: 'dropped' };
    case 'UnaryExpression':
      return holder.operator === 'void' ? { kind: 'dropped' } : undefined;
    case 'VariableDeclarator':
      return holder.id.type === 'Identifier' ? named(holder.id) : undefined;
    case 'AssignmentExpression': {
      if (holder.operator !== '=' || parentOf(holder)?.type !== 'ExpressionStatement') return undefined;
      const target = unwrap(holder.left);
      return target.type === 'Identifier' ? named(target) : keptInMember(target, file);
    }
    default:
      return undefined;
  }
}

function named(identifier: Node): Keeping | undefined {
  const binding = referenceOf(identifier)?.binding;
  if (binding === undefined || binding.exported) return undefined;
  const reads = binding.references.filter(({ access }) => access !== 'write');
  return { kind: 'named', name: binding.name, reads: reads.map((reference) => reference.identifier) };
}

/** `this.timer = …`, `this.#timer = …`, `ref.current = …` */
function keptInMember(target: Node, file: TypeScriptFile): Keeping | undefined {
  if (target.type !== 'MemberExpression' || target.computed) return undefined;
  const object = unwrap(target.object);
  const name = keyName({ key: target.property });
  if (name === undefined) return undefined;
  if (object.type === 'ThisExpression') {
    const isPrivate = target.property.type === 'PrivateName' || isPrivateField(target, name);
    return { kind: 'member', name: `this.${name}`, reads: membersNamed(name, file), isPrivate };
  }
  return name === 'current' ? keptInRef(object) : undefined;
}

function isPrivateField(target: Node, name: string): boolean {
  return (
    classAround(target)?.body.body.some(
      (member) =>
        member.type === 'ClassProperty' && member.accessibility === 'private' && keyName(member) === name,
    ) === true
  );
}

/** Members of that name of any object, and patterns that take it out: one that reads it may be ours. */
function membersNamed(name: string, file: TypeScriptFile): readonly Node[] {
  const found: Node[] = [];
  for (const kind of ['MemberExpression', 'OptionalMemberExpression'] as const) {
    for (const member of file.tree.nodesOf(kind)) {
      if (keyName({ key: member.property }) === name && !isTarget(member)) found.push(member);
      else if (member.computed && unwrap(member.object).type === 'ThisExpression') found.push(member);
    }
  }
  for (const pattern of file.tree.nodesOf('ObjectPattern'))
    for (const property of pattern.properties)
      if (property.type === 'ObjectProperty' && keyName(property) === name) found.push(property);
  return found;
}

/** A ref of React is read through its `current` only; whoever gets the ref itself may do anything. */
function keptInRef(ref: Node): Keeping | undefined {
  const binding = referenceOf(ref)?.binding;
  const made = writtenValue(ref);
  if (binding === undefined || made.type !== 'CallExpression') return undefined;
  if (moduleMemberOf(made.callee)?.path !== 'useRef') return undefined;
  const reads: Node[] = [];
  for (const { identifier, access } of binding.references) {
    if (access === 'write') continue;
    const member = parentOf(identifier);
    const isCurrent = member?.type === 'MemberExpression' && keyName({ key: member.property }) === 'current';
    if (!isCurrent || !isTarget(member)) reads.push(isCurrent ? member : identifier);
  }
  return { kind: 'named', name: `${binding.name}.current`, reads };
}

function isTarget(member: Node): boolean {
  const assignment = parentOf(member);
  return (
    assignment?.type === 'AssignmentExpression' && keyOf(member) === 'left' && assignment.operator === '='
  );
}
