import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf } from '../../../languages/typescript/node.ts';
import { nameOfKey } from '../../../languages/typescript/key-name.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile, TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import { isNullTest } from '../_kit/is-null-test.ts';
import type { Opening } from '../_kit/opening.ts';
import { isReachedIn, openingOfParameter, openingOfUses } from '../_kit/opening.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { documentedType } from './documented-type.ts';
import { allowsNothing } from './nothing-type.ts';

/** The type of a parameter, or of a part of it, says that there may be nothing, and it is opened at once. */
export interface TypedNull {
  readonly opening: Opening;
  /** The type itself names null or undefined: what only may be left out is mostly there. */
  readonly isSaid: boolean;
}

const functions = [
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ObjectMethod',
  'ClassMethod',
  'ClassPrivateMethod',
] as const;

/** `function nameOf(user: User | null) { return user.name; }`, which a compiler that looks for it does not let through. */
export function* typedNulls(file: TypeScriptFile): Generator<TypedNull> {
  const isDocumented = mayDocumentNull.test(file.text);
  for (const kind of functions)
    for (const owner of file.tree.nodesOf(kind)) {
      // Most files of JavaScript say nothing of types.
      if (!isDocumented && !owner.params.some((param) => typeOf(param) !== undefined)) continue;
      if (isForTheSifted(owner)) continue;
      for (const param of owner.params)
        if (!isOfAnswer(param, owner, file)) yield* ofParameter(param, owner, file);
    }
}

const mayDocumentNull = /@(?:param|arg|argument)\s+\{[^{}\n]{0,200}\b(?:null|undefined)\b/;

/** `rows.filter(isThere).map((row: Row | null) => row.id)` */
function isForTheSifted(owner: FunctionNode): boolean {
  const call = parentOf(owner);
  const callee = call?.type === 'CallExpression' && keyOf(owner) === 'arguments' ? call.callee : undefined;
  const before = callee?.type === 'MemberExpression' ? callee.object : undefined;
  return before?.type === 'CallExpression' && nameOfCallee(before.callee) === 'filter';
}

/** `(err: Error | null, data: Data | undefined) => { if (err) throw err; use(data.rows); }`: there is one or the other. */
function isOfAnswer(param: Node, owner: FunctionNode, { tree }: TypeScriptFile): boolean {
  const [first] = owner.params;
  if (
    first === param ||
    first?.type !== 'Identifier' ||
    !/^_?(?:e|err|error|\w+Err(?:or)?)$/.test(first.name)
  )
    return false;
  const uses = tree.scopeOf(owner).bindings.get(first.name)?.references ?? [];
  // Of an error that nobody reads, that is what there is to tell.
  if (uses.every(({ access }) => access !== 'read')) return true;
  return uses.length <= mostReferences && uses.some(({ identifier }) => isNullTest(identifier));
}

function* ofParameter(param: Node, owner: FunctionNode, file: TypeScriptFile): Generator<TypedNull> {
  const type = typeOf(param);
  if (param.type === 'ObjectPattern' && type !== undefined) yield* ofPattern(param, type, owner, file.tree);
  if (param.type !== 'Identifier') return;
  const doubt =
    type === undefined ? documentedDoubt(param.name, owner, file) : doubtOf(type, param, file.tree);
  const binding = file.tree.scopeOf(owner).bindings.get(param.name);
  if (binding === undefined || binding.scope.isDynamic) return;
  const opening = doubt && openingOfParameter(binding, owner);
  if (opening !== undefined) yield { opening, isSaid: doubt === 'said' };
  else if (type !== undefined) yield* ofMembers(binding, type, owner, file.tree);
}

type Doubt = 'said' | 'optional';

function typeOf(written: Node): Node | undefined {
  const annotation = 'typeAnnotation' in written ? written.typeAnnotation : undefined;
  return annotation?.type === 'TSTypeAnnotation' ? annotation.typeAnnotation : undefined;
}

/** `User | null`, `Maybe<User>`, `user?: User` */
function doubtOf(type: Node, written: Node, tree: TypeScriptTree): Doubt | undefined {
  if (allowsNothing(type, tree)) return 'said';
  return 'optional' in written && written.optional === true ? 'optional' : undefined;
}

/** `@param {User|null} user`; a `?` before the type is mostly there by habit. */
function documentedDoubt(name: string, owner: FunctionNode, file: TypeScriptFile): Doubt | undefined {
  const parts = documentedType(name, owner, file)?.split('|');
  const names = parts?.map((part) => part.trim()) ?? [];
  if (!names.every((name) => /^[\w$.]+$/.test(name))) return undefined;
  const isLoose = names.includes('any') || names.includes('unknown');
  return !isLoose && (names.includes('null') || names.includes('undefined')) ? 'said' : undefined;
}

/** `function Card({ user }: { user?: User })` */
function* ofPattern(
  { properties }: NodeOf<'ObjectPattern'>,
  type: Node,
  ...[owner, tree]: [owner: FunctionNode, tree: TypeScriptTree]
): Generator<TypedNull> {
  const doubts = doubtsIn(type, tree);
  if (doubts.size === 0) return;
  for (const property of properties) {
    if (property.type !== 'ObjectProperty' || property.value.type !== 'Identifier') continue;
    const doubt = doubts.get(keyName(property) ?? '');
    const binding = doubt && tree.scopeOf(owner).bindings.get(property.value.name);
    const opening = binding && openingOfParameter(binding, owner);
    if (opening !== undefined) yield { opening, isSaid: doubt === 'said' };
  }
}

/** `team.lead.email` where `lead?: Lead` */
function* ofMembers(
  { references, isReassigned }: Binding,
  type: Node,
  ...[owner, tree]: [owner: FunctionNode, tree: TypeScriptTree]
): Generator<TypedNull> {
  const doubts = isReassigned || references.length > mostReferences ? none : doubtsIn(type, tree);
  if (doubts.size === 0) return;
  const byName = new Map<string, Node[]>();
  for (const { identifier } of references) {
    const member = parentOf(identifier);
    // Whoever is given the whole may ask for the part, or set it.
    if (member?.type !== 'MemberExpression' || keyOf(identifier) !== 'object') return;
    const name = propertyName(member);
    if (name === undefined || !doubts.has(name) || ofRequests.test(name)) continue;
    if (keyOf(member) === 'left') return;
    byName.set(name, [...(byName.get(name) ?? []), member]);
  }
  for (const [name, uses] of byName) {
    const opening = openingOfUses(uses, (use) => isReachedIn(use, owner));
    if (opening !== undefined) yield { opening, isSaid: doubts.get(name) === 'said' };
  }
}

/** Of these, a rule of its own tells. */
const ofRequests = /^(?:queryStringParameters|headers)$/;
/** A name with more uses is not followed. */
const mostReferences = 100;
const none: ReadonlyMap<string, Doubt> = new Map();

/** The members of a type literal, or of an interface or type of the file, that may be nothing. */
function doubtsIn(type: Node, tree: TypeScriptTree): ReadonlyMap<string, Doubt> {
  const found = new Map<string, Doubt>();
  // `Card.defaultProps = { items: [] }` gives what may be left out.
  if (tree.words.has('defaultProps')) return found;
  for (const member of membersOf(type, tree)) {
    const name = member.type === 'TSPropertySignature' ? nameOfKey(member) : undefined;
    const typed = name === undefined ? undefined : typeOf(member);
    const doubt = typed && doubtOf(typed, member, tree);
    if (doubt !== undefined && name !== undefined) found.set(name, doubt);
  }
  return found;
}

function membersOf(type: Node, tree: TypeScriptTree): readonly Node[] {
  if (type.type === 'TSTypeLiteral') return type.members;
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier' || type.typeArguments != null)
    return [];
  const { name } = type.typeName;
  for (const one of tree.nodesOf('TSInterfaceDeclaration')) if (one.id.name === name) return one.body.body;
  const alias = tree.nodesOf('TSTypeAliasDeclaration').find((one) => one.id.name === name);
  return alias?.typeAnnotation.type === 'TSTypeLiteral' ? alias.typeAnnotation.members : [];
}
