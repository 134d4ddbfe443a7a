import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { namesAny } from '../_kit/names-any.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import { MadeTexts } from './made-texts.ts';
import { partOfPattern } from './pattern-values.ts';
import { isGivenAsSent, isSentAsItIs, pathOf } from './sent-parts.ts';

/** A part of a request, as it came, where a query of MongoDB wants a value. */
export interface OperatorInjection {
  readonly part: Node;
  /** The field that is compared with it; undefined: it is the whole query. */
  readonly field: string | undefined;
  readonly method: string;
  /** It is a part of the pattern that the field has to match. */
  readonly isPattern?: boolean;
  /** The file says that the database is MongoDB; else only the form of the call does. */
  readonly isOfMongo: boolean;
}

/** Of MongoDB alone. */
const ofMongo = ['updateOne', 'updateMany', 'deleteOne', 'deleteMany', 'countDocuments', 'replaceOne'];
const ofMongoToo = ['findOneAndUpdate', 'findOneAndDelete', 'findOneAndReplace', 'findOneAndRemove'];
/** Of others, too. */
const ofMany = ['find', 'findOne', 'exists', 'remove'];
const specific: ReadonlySet<string> = new Set([...ofMongo, ...ofMongoToo]);
/** Of many others, unless what it writes is an order of MongoDB: `{ $set: … }`. */
const update = 'update';
const methods: ReadonlySet<string> = new Set([...specific, ...ofMany, update]);
/** Finds one, by what is meant to name it. */
const findsOne = /One|^exists$/;
const libraries = ['mongoose', 'mongodb', 'mongojs', 'monk', 'ObjectId', 'ObjectID'];
/** Who looks at what comes: then it is a text. */
const checking =
  /sanitiz|(?<!re)validat|\b(?:joi|zod|yup|ajv|superstruct|celebrate|class-transformer)\b|typeof|isString|\.safeParse\(|schema\.(?:parse|validate)|@Body\(/i;

export function* findOperatorInjections(file: TypeScriptFile): Generator<OperatorInjection, void> {
  if (!namesAny(file, ['body', 'query']) || !namesAny(file, methods) || checking.test(file.text)) return;
  const isOfMongo = namesAny(file, libraries);
  const made = new MadeTexts(file);
  for (const call of file.tree.nodesOf('CallExpression')) {
    const callee = unwrap(call.callee);
    const method = propertyName(callee);
    if (method === undefined || !methods.has(method) || callee.type !== 'MemberExpression') continue;
    const [given, options] = call.arguments;
    if (method === update && !holdsOrders(options)) continue;
    const isCertain = isOfMongo || method === update || specific.has(method);
    if (!isCertain && !isModel(callee.object)) continue;
    const filter = given && writtenValue(given);
    if (filter !== undefined && isWholeBody(filter) && isModelByName(callee.object))
      yield { part: given ?? filter, field: undefined, method, isOfMongo: isCertain };
    if (filter?.type !== 'ObjectExpression' || isOfAnother(options)) continue;
    for (const { field, value } of fieldsOf(filter)) {
      const part = findsOne.test(method) ? partOfPattern(value) : undefined;
      if (part !== undefined) yield { part, field, method, isPattern: true, isOfMongo: isCertain };
      else if ((isSentAsItIs(value) && !made.has(value)) || isGivenAsSent(value, made))
        yield { part: value, field, method, isOfMongo: isCertain };
    }
  }
}

/** `{ $set: { … } }`: what it writes. */
function holdsOrders(written: Node | undefined): boolean {
  const value = written && writtenValue(written);
  return (
    value?.type === 'ObjectExpression' &&
    ['$set', '$inc', '$push', '$unset', '$addToSet', '$pull'].some(
      (order) => propertyOf(value, order) !== undefined,
    )
  );
}

/** `User`, `models.User`, `this.userModel`, `users`, `db.collection('users')`, `app.query('user')` */
function isModel(object: Node): boolean {
  const bare = unwrap(object);
  if (bare.type === 'CallExpression')
    return /^(?:collection|model|query)$/.test(propertyName(bare.callee) ?? '');
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
