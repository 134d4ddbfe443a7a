import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { namesAny } from '../_kit/names-any.ts';
import { bindingOfFunction } from '../_kit/origin/function-name.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { takenFrom } from '../_kit/taken-from.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** A part of a request, as it came, where a query of MongoDB wants a value. */
export interface OperatorInjection {
  readonly part: Node;
  /** The field that is compared with it; undefined: it is the whole query. */
  readonly field: string | undefined;
  readonly method: string;
  /** The file says that the database is MongoDB; else only the form of the call does. */
  readonly isOfMongo: boolean;
}

/** Of MongoDB alone. */
const ofMongo = ['updateOne', 'updateMany', 'deleteOne', 'deleteMany', 'countDocuments', 'replaceOne'];
const ofMongoToo = ['findOneAndUpdate', 'findOneAndDelete', 'findOneAndReplace', 'findOneAndRemove'];
/** Of others, too. */
const ofMany = ['find', 'findOne', 'exists', 'remove'];
const specific: ReadonlySet<string> = new Set([...ofMongo, ...ofMongoToo]);
const methods: ReadonlySet<string> = new Set([...specific, ...ofMany]);
const libraries = ['mongoose', 'mongodb', 'mongojs', 'monk', 'ObjectId', 'ObjectID'];
/** Who looks at what comes: then it is a text. */
const checking =
  /sanitiz|validat|\b(?:joi|zod|yup|ajv|superstruct|celebrate|class-transformer)\b|typeof|isString|\.safeParse\(|schema\.(?:parse|validate)|@Body\(/i;

export function* findOperatorInjections(file: TypeScriptFile): Generator<OperatorInjection, void> {
  if (!namesAny(file, ['body', 'query']) || !namesAny(file, methods) || checking.test(file.text)) return;
  const isOfMongo = namesAny(file, libraries);
  const made = new MadeTexts(file);
  for (const call of file.tree.nodesOf('CallExpression')) {
    const callee = unwrap(call.callee);
    const method = propertyName(callee);
    if (method === undefined || !methods.has(method) || callee.type !== 'MemberExpression') continue;
    if (!isOfMongo && !specific.has(method) && !isModel(callee.object)) continue;
    const [given, options] = call.arguments;
    const filter = given && writtenValue(given);
    if (filter !== undefined && isWholeBody(filter) && isModelByName(callee.object))
      yield { part: given ?? filter, field: undefined, method, isOfMongo: isOfMongo || specific.has(method) };
    if (filter?.type !== 'ObjectExpression' || isOfAnother(options)) continue;
    for (const { field, value } of fieldsOf(filter)) {
      if ((isSentAsItIs(value) && !made.has(value)) || isGivenAsSent(value, made))
        yield { part: value, field, method, isOfMongo: isOfMongo || specific.has(method) };
    }
  }
}

/** `User`, `models.User`, `this.userModel`, `users`, `db.collection('users')` */
function isModel(object: Node): boolean {
  const bare = unwrap(object);
  if (bare.type === 'CallExpression') return propertyName(bare.callee) === 'collection';
  return /^[A-Z][a-z]|^[a-z]{3,}s$|(?:Model|Collection)$/.test(
    bare.type === 'Identifier' ? bare.name : (propertyName(bare) ?? ''),
  );
}

/** `User`, and no `UserService`, which may look at what it is given. */
function isModelByName(object: Node): boolean {
  const bare = unwrap(object);
  if (bare.type === 'CallExpression') return propertyName(bare.callee) === 'collection';
  const name = bare.type === 'Identifier' ? bare.name : (propertyName(bare) ?? '');
  return (
    /^[A-Z][a-z]|(?:Model|Collection)$/.test(name) && !/Service|Repo|Controller|Client|Store|Dao$/i.test(name)
  );
}

/** `find(req.body)`, `find({ ...req.body, open: true })` */
function isWholeBody(filter: Node): boolean {
  if (filter.type === 'ObjectExpression')
    return filter.properties.some(
      (one) => one.type === 'SpreadElement' && whole.test(pathOf(writtenValue(one.argument))),
    );
  return whole.test(pathOf(filter));
}

const whole = /^(?:(?:req|request)\.(?:body|query)|(?:ctx|context)\.request\.body)$/;

/** Options of Bookshelf. */
function isOfAnother(options: Node | undefined): boolean {
  return (
    options?.type === 'ObjectExpression' &&
    options.properties.some(
      (one) =>
        one.type === 'ObjectProperty' && /^(?:withRelated|transacting|require)$/.test(keyName(one) ?? ''),
    )
  );
}

interface Field {
  readonly field: string;
  readonly value: Node;
}

/** `{ where: … }` is the filter of somebody else. */
function fieldsOf(filter: NodeOf<'ObjectExpression'>): readonly Field[] {
  const fields: Field[] = [];
  for (const property of filter.properties) {
    const field = property.type === 'ObjectProperty' ? keyName(property) : undefined;
    if (property.type !== 'ObjectProperty' || field === undefined) continue;
    if (field === 'where') return [];
    if (!field.startsWith('$')) fields.push({ field, value: property.value });
    else if (property.value.type === 'ArrayExpression')
      for (const one of property.value.elements)
        if (one?.type === 'ObjectExpression') fields.push(...fieldsOf(one));
  }
  return fields;
}

/** Parsers of bodies make objects of them, and that of Express of a query as well. */
const sent = /^(?:(?:req|request)\.(?:body|query)|(?:ctx|context)\.request\.body)\.[\w$]+$/;

function isSentAsItIs(node: Node): boolean {
  const value = writtenValue(node);
  const whole = value.type === 'Identifier' ? takenFrom(value) : undefined;
  const name = value.type === 'Identifier' ? value.name : '';
  return sent.test(whole === undefined ? pathOf(value) : `${pathOf(whole)}.${name}`);
}

/** A function used more often is made for more than parts of requests. */
const mostCalls = 12;

/** `token` of `function byToken(token)`, which a call of the file gives `req.body.token`. */
function isGivenAsSent(value: Node, made: MadeTexts): boolean {
  const binding = value.type === 'Identifier' ? referenceOf(value)?.binding : undefined;
  const owner = binding?.kind === 'param' ? binding.scope.node : undefined;
  if (binding === undefined || owner === undefined || !isFunction(owner) || made.has(value)) return false;
  const index = owner.params.findIndex((one) => one === binding.declarations[0]);
  const uses = bindingOfFunction(owner)?.references ?? [];
  if (index === -1 || uses.length > mostCalls) return false;
  return uses.some(({ identifier }) => {
    const call = keyOf(identifier) === 'callee' ? parentOf(identifier) : undefined;
    const given = call?.type === 'CallExpression' ? call.arguments[index] : undefined;
    return given !== undefined && isSentAsItIs(given) && !made.has(given);
  });
}

/** Empty: it does not begin with a parameter. */
function pathOf(node: Node): string {
  const bare = unwrap(node);
  if (bare.type === 'Identifier') return referenceOf(bare)?.binding?.kind === 'param' ? bare.name : '';
  const name = propertyName(bare);
  if (name === undefined || !('object' in bare)) return '';
  const owner = pathOf(bare.object as Node);
  return owner === '' ? '' : `${owner}.${name}`;
}

/** `req.body.mail = req.body.mail.trim()`, `String(mail)`: a method of texts throws on an object. */
class MadeTexts {
  readonly #file: TypeScriptFile;
  /** Of a function: what is taken for a text, and where first. */
  readonly #known = new Map<Node, ReadonlyMap<string, number>>();

  constructor(file: TypeScriptFile) {
    this.#file = file;
  }

  has(value: Node): boolean {
    const home = enclosingFunction(value);
    if (home === undefined) return true;
    const { start, end } = rangeOf(value);
    const at = this.#madeIn(home).get(this.#file.text.slice(start, end));
    return at !== undefined && at < start;
  }

  #madeIn(home: Node): ReadonlyMap<string, number> {
    const known = this.#known.get(home);
    if (known !== undefined) return known;
    const { start, end } = rangeOf(home);
    const made = new Map<string, number>();
    for (const { index, 1: by, 2: within } of this.#file.text.slice(start, end).matchAll(ofTexts)) {
      const name = by ?? within ?? '';
      if (!made.has(name)) made.set(name, start + index);
    }
    this.#known.set(home, made);
    return made;
  }
}

const ofTexts =
  /(?<![\w$.])([\w$.]{1,100})\.(?:trim|toLowerCase|toUpperCase|toString|match|replace|split|startsWith)\(|\bString\(([\w$.]{1,100})\)/g;
