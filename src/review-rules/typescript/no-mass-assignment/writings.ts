import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';

/** A place where values are stored. */
export interface Writing {
  readonly values: readonly Node[];
  /** The model, the table or the row. */
  readonly target: string;
  /** What is there already is changed, by a method that only databases have. */
  readonly isUpdate: boolean;
}

/** Of MongoDB: the filter first, then what is written. */
const updates = [
  'findByIdAndUpdate',
  'findOneAndUpdate',
  'updateOne',
  'updateMany',
  'findOneAndReplace',
  'replaceOne',
];
const updating: ReadonlySet<string> = new Set(updates);
const creations = ['create', 'insertOne', 'insertMany', 'insert', 'save', 'upsert', 'build', 'update', 'set'];
const creating: ReadonlySet<string> = new Set(creations);
const wholeName = /^[A-Z][a-z]\w*$/;
const modelName = /(?:Model|Repo|Repository|Collection|Entity)$/;
/** What may look at what it is given. */
const otherName =
  /Service|Controller|Client|Api|Handler|Provider|UseCase|Gateway|Store|Dao|Dto|Schema$|(?:Cache|Queue|Events?|Emitter|Bus|Log(?:ger)?)$/i;

/** A file without one of these stores nothing. */
export const writingNames: readonly string[] = [...updates, ...creations, 'assign', 'User', 'Account'];

export function* writingsIn({ tree }: TypeScriptFile): Generator<Writing, void> {
  for (const call of tree.nodesOf('CallExpression')) {
    const writing = writingOf(call);
    if (writing !== undefined) yield writing;
  }
  for (const made of tree.nodesOf('NewExpression')) {
    const target =
      made.callee.type === 'Identifier' && isModelClass(made.callee) ? made.callee.name : undefined;
    if (target !== undefined) yield { values: made.arguments.slice(0, 1), target, isUpdate: false };
  }
}

function writingOf(call: Call): Writing | undefined {
  const method = propertyName(call.callee);
  if (method === undefined || !('object' in call.callee)) return undefined;
  const object = unwrap(call.callee.object as Node);
  if (method === 'assign') return isGlobalName(object, 'Object') ? changeOfRow(call.arguments) : undefined;
  const isUpdate = updating.has(method);
  if (!isUpdate && !creating.has(method)) return undefined;
  const target = targetOf(object);
  if (target !== undefined) {
    const values = valuesOf(call.arguments, method);
    const parts = takesData(object, method) ? values.flatMap(dataIn) : values;
    return { values: parts, target, isUpdate };
  }
  // Of one row: `user.update(values)`.
  return method === 'update' || method === 'set'
    ? changeOfRow([object, ...call.arguments.slice(0, 1)])
    : undefined;
}

/** What of the arguments is written. */
function valuesOf([first, second]: readonly Node[], method: string): readonly Node[] {
  if (updating.has(method)) return second === undefined ? [] : [second];
  if (first === undefined) return [];
  const options = second && writtenValue(second);
  if (options?.type === 'ObjectExpression') {
    // Sequelize writes those fields alone.
    if (options.properties.some((one) => one.type === 'ObjectProperty' && keyName(one) === 'fields'))
      return [];
    // The first one is the filter.
    if (options.properties.some((one) => one.type === 'ObjectProperty' && keyName(one)?.startsWith('$')))
      return [options];
  }
  const isOne = second === undefined || method === 'create' || method === 'set';
  return isOne ? [first] : [first, second];
}

/** Of a document, `data` is a field like any other. */
function takesData(object: Node, method: string): boolean {
  return method === 'upsert' || isOfPrisma(object);
}

function isOfPrisma(object: Node): boolean {
  return 'object' in object && /^prisma$/i.test(lastName(object.object as Node));
}

/** `{ data: … }` of Prisma, `{ create: …, update: … }` */
function dataIn(value: Node): readonly Node[] {
  const options = writtenValue(value);
  if (options.type !== 'ObjectExpression') return [value];
  const parts = ['data', 'create', 'update'].flatMap((name) => propertyOf(options, name) ?? []);
  return [value, ...parts];
}

/** `User`, `models.User`, `this.userModel`, `db.collection('users')`, `knex('users')`, `prisma.user` */
function targetOf(object: Node): string | undefined {
  if (isCall(object)) return tableOf(object);
  const name = object.type === 'Identifier' ? object.name : propertyName(object);
  if (name === undefined || otherName.test(name)) return undefined;
  if ('object' in object && /^stripe$/i.test(lastName(object.object as Node))) return undefined;
  return wholeName.test(name) || modelName.test(name) || isOfPrisma(object) ? name : undefined;
}

/** More conditions than people put between a table and what is written to it. */
const mostConditions = 10;

function tableOf(call: Call): string | undefined {
  let at: Node = call;
  for (let steps = 0; steps < mostConditions && isCall(at); steps += 1) {
    const method = nameOfCallee(at.callee) ?? '';
    if (tables.test(method)) return nameOfTable(at.arguments[0]);
    // `knex('users').where({ id })`
    if (!/^(?:where|andWhere)$/.test(method) || !('object' in at.callee)) return undefined;
    at = unwrap(at.callee.object as Node);
  }
  return undefined;
}

const tables = /^(?:collection|knex|db|model|table|from|into|getRepository)$/;

function nameOfTable(name: Node | undefined): string | undefined {
  if (name?.type === 'StringLiteral') return name.value;
  return name?.type === 'Identifier' ? name.name : undefined;
}

function lastName(node: Node): string {
  const bare = unwrap(node);
  return bare.type === 'Identifier' ? bare.name : (propertyName(bare) ?? '');
}

/** A row that the file itself has looked up: `const user = await User.findByPk(id)`. */
function changeOfRow([row, ...values]: readonly Node[]): Writing | undefined {
  if (row?.type !== 'Identifier') return undefined;
  const found = writtenValue(row);
  const call = found.type === 'AwaitExpression' ? unwrap(found.argument) : found;
  const isFound =
    isCall(call) &&
    /^find(?:One|By\w+|Unique|First)?(?:OrThrow|OrFail)?$/.test(nameOfCallee(call.callee) ?? '');
  return isFound && found.type === 'AwaitExpression'
    ? { values, target: row.name, isUpdate: false }
    : undefined;
}

/** A class out of a file of models, or what `mongoose.model` gives. */
function isModelClass(name: NodeOf<'Identifier'>): boolean {
  if (!wholeName.test(name.name) || otherName.test(name.name)) return false;
  const member = moduleMemberOf(name);
  if (member !== undefined && /^\.{0,2}\/|^[@~]/.test(member.module))
    return /model|entit|schema/i.test(member.module);
  const value = writtenValue(name);
  return isCall(value) && nameOfCallee(value.callee) === 'model';
}
