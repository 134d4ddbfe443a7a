import type { RuleResult } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { isNullLiteral } from '../_kit/is-null-literal.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { memberNamed, moduleMemberOf } from '../_kit/module-member.ts';
import { namesAny } from '../_kit/names-any.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import { fileScopeAround, typeOfObject } from '../_kit/type-of-object.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import type { Tested } from './constant-test.ts';

const queries: readonly string[] = ['findMany', 'findAll', 'find', 'hgetall'];
/** Between `find` of Mongoose and its `await`. */
const refining = /^(?:lean|exec|populate|select|sort|limit|skip|session|where)$/;
const longestChain = 10;

/** `if (!users)` of `const users = await User.find({ … })`: where there is none, the list is empty, and counts as true. */
export function findKeptQuery(node: Tested, file: TypeScriptFile): RuleResult | undefined {
  if (node.type !== 'IfStatement' || !leaves(node.consequent)) return undefined;
  const name = missingIn(node.test);
  // `!users || users.length === 0`: the empty list is thought of.
  if (name === undefined || asksForLength(node.test, name)) return undefined;
  const query = queryBehind(name, file);
  if (query === undefined) return undefined;
  const [code, shown] = [shortText(query, file), shortText(name, file)];
  return {
    report: {
      kind: 'constant-condition',
      range: rangeOf(node.test),
      confidence: 'likely',
      what: say(
        `\`${code}\` never gives null: where nothing is found, \`${shown}\` is empty, which counts as true, and this branch is never taken.`,
        `\`${code}\` 永远不会得到 null：没有结果时 \`${shown}\` 是空的，而空列表或空对象也算真值，这个分支永远不会执行。`,
      ),
    },
    fix: undefined,
  };
}

/** `!users`, `users == null`, `!users || …` */
function missingIn(test: Node): Node | undefined {
  const node = unwrap(test);
  if (node.type === 'LogicalExpression') return node.operator === '||' ? missingIn(node.left) : undefined;
  if (node.type === 'UnaryExpression') return node.operator === '!' ? nameOf(node.argument) : undefined;
  if (node.type !== 'BinaryExpression' || !/^={2,3}$/.test(node.operator)) return undefined;
  return isNullLiteral(node.right) ? nameOf(node.left) : undefined;
}

function asksForLength(test: Node, name: Node): boolean {
  return (
    holds(
      test,
      (part) =>
        (part.type === 'MemberExpression' || part.type === 'OptionalMemberExpression') &&
        isSameExpression(unwrap(part.object), name),
    ) ||
    holds(test, (part) => isCall(part) && part.arguments.some((one) => isSameExpression(unwrap(one), name)))
  );
}

function nameOf(node: Node): Node | undefined {
  const bare = unwrap(node);
  return bare.type === 'Identifier' ? bare : undefined;
}

/** What stands for an answer that nothing was found. */
function leaves(branch: Node): boolean {
  const last = branch.type === 'BlockStatement' ? branch.body.at(-1) : branch;
  return last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement';
}

function queryBehind(name: Node, file: TypeScriptFile): Node | undefined {
  if (!namesAny(file, [...queries, 'knex'])) return undefined;
  const binding = referenceOf(name)?.binding;
  const [declaration] = binding?.kind === 'const' ? binding.declarations : [];
  const declarator = declaration && parentOf(declaration);
  if (declarator?.type !== 'VariableDeclarator' || declarator.id !== declaration) return undefined;
  const wait = declarator.init == null ? undefined : unwrap(declarator.init);
  if (wait?.type !== 'AwaitExpression') return undefined;
  return listingIn(wait.argument) ?? rowsOfKnex(wait.argument);
}

function listingIn(awaited: Node): Node | undefined {
  let at = unwrap(awaited);
  for (let length = 0; length < longestChain && at.type === 'CallExpression'; length += 1) {
    const callee = unwrap(at.callee);
    if (callee.type !== 'MemberExpression') return undefined;
    const method = propertyName(callee) ?? '';
    if (queries.includes(method)) return givesList(method, at, unwrap(callee.object)) ? at : undefined;
    if (!refining.test(method)) return undefined;
    at = unwrap(callee.object);
  }
  return undefined;
}

const choosing =
  /^(?:(?:and|or)?[wW]here(?:\w*)|select|columns?|distinct|(?:left|inner|right)?[jJ]oin|orderBy|groupBy|limit|offset|from)$/;

/** `knex('products').where({ id })`: without `first` it is a list. */
function rowsOfKnex(awaited: Node): Node | undefined {
  const query = unwrap(awaited);
  let at = query;
  for (let length = 0; length < longestChain && at.type === 'CallExpression'; length += 1) {
    const callee = unwrap(at.callee);
    if (callee.type === 'Identifier') return isKnex(callee) && at !== query ? query : undefined;
    if (callee.type !== 'MemberExpression' || !choosing.test(propertyName(callee) ?? '')) return undefined;
    at = unwrap(callee.object);
  }
  return undefined;
}

function isKnex(callee: NodeOf<'Identifier'>): boolean {
  const made = writtenValue(callee);
  return (
    callee.name === 'knex' ||
    (made.type === 'CallExpression' && moduleMemberOf(made.callee)?.module === 'knex')
  );
}

function givesList(method: string, { arguments: [sought] }: NodeOf<'CallExpression'>, owner: Node): boolean {
  switch (method) {
    case 'findMany':
      return owner.type === 'MemberExpression' && !isOwnPart(owner) && isObject(sought);
    case 'hgetall':
      return classOf(owner) === 'ioredis';
    case 'find':
      return classOf(owner) === 'typeorm' || (isModel(owner) && isObject(sought) && !givesOne(sought));
    default:
      return isModel(owner) && isObject(sought);
  }
}

/** `this.users.findMany(…)`: a class of its own may answer with null. */
function isOwnPart({ object }: NodeOf<'MemberExpression'>): boolean {
  return unwrap(object).type === 'ThisExpression';
}

/** `User.find({ where: … })` of Sequelize gave one row, or null, before version 5. */
function givesOne(sought: Node | undefined): boolean {
  return sought?.type === 'ObjectExpression' && propertyOf(sought, 'where') !== undefined;
}

function isObject(sought: Node | undefined): boolean {
  return sought === undefined || sought.type === 'ObjectExpression';
}

/** A model is called like a class; a service of that name may give anything. */
function isModel(owner: Node): boolean {
  return (
    owner.type === 'Identifier' &&
    /^[A-Z][a-z]/.test(owner.name) &&
    !/(?:Service|Store|Api|Client)$/.test(owner.name)
  );
}

/** The package whose class the object is of. */
function classOf(owner: Node): string | undefined {
  const type = typeOfObject(owner);
  if (type?.kind === 'made') return moduleMemberOf(type.by)?.module;
  const scope = type && fileScopeAround(owner);
  return scope && memberNamed(type.name, scope)?.module;
}
