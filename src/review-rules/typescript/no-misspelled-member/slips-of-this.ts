import type { ClassNode, Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { classOfThis } from '../_kit/owner-of-this.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { isSpeltNear } from '../_kit/spelt-near.ts';
import type { MisspelledMember } from './misspelled-member.ts';

/** What a class is seen to have, and what is asked of `this` in it. */
interface Seen {
  readonly has: Set<string>;
  readonly asked: { readonly at: Node; readonly name: string }[];
  isOpen: boolean;
}

/** `this.conection` in a class that only ever sets `this.connection`. */
export function* slipsOfThis({ tree }: TypeScriptFile): Generator<MisspelledMember, void> {
  if (!asksForUnknown(tree)) return;
  const classes = new Map<ClassNode, Seen>();
  for (const node of tree.nodesOf('ThisExpression')) {
    const owner = classOfThis(node);
    if (owner === undefined || owner.superClass != null) continue;
    const seen = classes.get(owner) ?? {
      has: membersOf(owner),
      asked: [],
      isOpen: (owner.decorators ?? []).length > 0,
    };
    classes.set(owner, seen);
    note(node, seen);
  }
  const given = new Lazily(() => namesGiven(tree));
  for (const [owner, { has, asked, isOpen }] of classes) {
    if (isOpen) continue;
    for (const { at, name } of asked) {
      if (has.has(name) || ofEveryObject.has(name)) continue;
      const meant = [...has].find((one) => isSlip(name, one));
      if (meant !== undefined && !given.value.has(name))
        yield { at, name, meant, of: owner.id?.name ?? 'this class' };
    }
  }
}

/** Nearly always each member that is asked for is one of some class of the file, or set somewhere in it. */
function asksForUnknown(tree: TypeScriptFile['tree']): boolean {
  const bodies = tree.nodesOf('ClassBody');
  if (bodies.length === 0) return false;
  const [known, asked] = [new Set<string>(), new Set<string>()];
  for (const body of bodies) {
    const owner = parentOf(body);
    if (owner?.type === 'ClassDeclaration' || owner?.type === 'ClassExpression')
      for (const name of membersOf(owner)) known.add(name);
  }
  for (const node of tree.nodesOf('ThisExpression')) {
    const member = parentOf(node);
    if (member?.type === 'VariableDeclarator') return true;
    const name = member === undefined ? undefined : propertyName(member);
    if (member === undefined || name === undefined) continue;
    (isRead(member, parentOf(member)) ? asked : known).add(name);
  }
  for (const name of asked) if (!known.has(name) && !ofEveryObject.has(name)) return true;
  return false;
}

class Lazily<Value> {
  readonly #make: () => Value;
  #made: { readonly value: Value } | undefined;

  constructor(make: () => Value) {
    this.#make = make;
  }

  get value(): Value {
    return (this.#made ??= { value: this.#make() }).value;
  }
}

const ofEveryObject: ReadonlySet<string> = new Set(
  'constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf'.split(' '),
);

/** A singular beside its plural is often what another class sets. */
function isSlip(name: string, member: string): boolean {
  if (isPluralOf(member, name) || isPluralOf(name, member)) return false;
  return !name.startsWith('_') && member.startsWith(name.charAt(0)) && isSpeltNear(name, member);
}

function isPluralOf(one: string, other: string): boolean {
  return one === `${other}s` && !other.endsWith('s');
}

function membersOf({ body }: ClassNode): Set<string> {
  const names = new Set<string>();
  for (const member of body.body) {
    const name = 'key' in member && member.type !== 'ClassPrivateMethod' ? keyName(member) : undefined;
    if (name !== undefined) names.add(name);
    if (member.type !== 'ClassMethod' || member.kind !== 'constructor') continue;
    for (const param of member.params)
      if (param.type === 'TSParameterProperty')
        names.add(keyName({ key: param.parameter }) ?? nameOfDefault(param.parameter));
  }
  return names;
}

function nameOfDefault(parameter: Node): string {
  return parameter.type === 'AssignmentPattern' ? (keyName({ key: parameter.left }) ?? '') : '';
}

/** `this.x = …` says that there is one; what gets `this` as a whole by `call` or `assign`, or by any name, may give it anything. */
function note(node: Node, seen: Seen): void {
  const member = parentOf(node);
  if (member?.type !== 'MemberExpression' && member?.type !== 'OptionalMemberExpression') {
    if (member?.type === 'VariableDeclarator') noteTaken(node, seen);
    else if (member?.type !== 'ReturnStatement' && !isBound(member)) seen.isOpen = true;
    return;
  }
  const name = propertyName(member);
  const user = parentOf(member);
  if (name === undefined) {
    if (user?.type === 'AssignmentExpression' && keyOf(member) === 'left' && member.computed)
      seen.isOpen = true;
    return;
  }
  if (isRead(member, user)) seen.asked.push({ at: member.property, name });
  else seen.has.add(name);
}

/** `this.show.bind(this)` */
function isBound(call: Node | undefined): boolean {
  return call?.type === 'CallExpression' && propertyName(call.callee) === 'bind';
}

/** `const self = this` gives it away, `const { name } = this` does not. */
function noteTaken(node: Node, seen: Seen): void {
  const declarator = parentOf(node);
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'ObjectPattern') {
    seen.isOpen = true;
    return;
  }
  for (const property of declarator.id.properties) {
    const name = property.type === 'ObjectProperty' ? keyName(property) : undefined;
    if (
      property.type === 'ObjectProperty' &&
      name !== undefined &&
      property.value.type !== 'AssignmentPattern'
    )
      seen.asked.push({ at: property.key, name });
  }
}

function isRead(member: Node, user: Node | undefined): boolean {
  switch (user?.type) {
    case 'AssignmentExpression':
      return keyOf(member) !== 'left';
    case 'UpdateExpression':
    case 'AssignmentPattern':
    case 'ArrayPattern':
    case 'RestElement':
      return false;
    case 'ObjectProperty':
      return parentOf(user)?.type !== 'ObjectPattern';
    case 'UnaryExpression':
      return user.operator !== 'delete' && user.operator !== 'typeof';
    default:
      return true;
  }
}

/** Names that some object is given in the file. */
function namesGiven(tree: TypeScriptFile['tree']): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { left } of tree.nodesOf('AssignmentExpression')) {
    const name = left.type === 'MemberExpression' ? propertyName(left) : undefined;
    if (name !== undefined) names.add(name);
  }
  for (const { value } of tree.nodesOf('StringLiteral')) names.add(value);
  return names;
}
