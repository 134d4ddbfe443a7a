import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, keyOf, parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Part } from './find-absent-parts.ts';
import { wantedBy } from './wanted-by.ts';

/** Of Mongoose, Sequelize, TypeORM, Prisma and the driver of MongoDB: null where no record is like that. */
const lookups = /^(?:findOne(?:By)?|findById|findByPk|findUnique|findFirst|first)$/;
/** Between the look-up and its `await`. */
const refining = /^(?:lean|exec|populate|select|session|sort)$/;
/** Somebody asked before whether there is one. */
const asked =
  /[eE]xist|\bcount|Count\b|[cC]heck|[vV]alid|[eE]nsure|[rR]equire|[aA]ssert|[vV]erif|[aA]uthori|[pP]ermission/;

export class RecordLookups {
  readonly #file: TypeScriptFile;
  /** Of a function: where somebody first asks whether there is something. */
  readonly #asked = new Map<Node, number>();

  constructor(file: TypeScriptFile) {
    this.#file = file;
  }

  at(call: NodeOf<'CallExpression'>): Part | undefined {
    const method = unwrap(call.callee);
    if (!('object' in method) || !lookups.test(propertyName(method) ?? '')) return undefined;
    const value = awaitedRecord(call);
    const region = enclosingFunction(call);
    if (value === undefined || region === undefined || call.arguments.some(rejectsNothing)) return undefined;
    const wanted = wantedBy(propertyName(method) === 'first' ? conditionsOf(method) : call.arguments);
    if (wanted === undefined || this.isAskedBefore(call, region)) return undefined;
    return { what: 'record', value, region, isLeftToCallers: wanted === 'given' };
  }

  isAskedBefore(node: Node, region: FunctionNode): boolean {
    return this.#askedIn(region) < rangeOf(node).start;
  }

  #askedIn({ body }: FunctionNode): number {
    const known = this.#asked.get(body);
    if (known !== undefined) return known;
    const { start, end } = rangeOf(body);
    const at = this.#file.text.slice(start, end).search(asked);
    const place = at === -1 ? Infinity : start + at;
    this.#asked.set(body, place);
    return place;
  }
}

/** What is given to `where` in `knex('users').where({ id }).first()`; without it `first` is that of another kind. */
function conditionsOf(method: Node): readonly Node[] {
  const found: Node[] = [];
  let at = method;
  while (at.type === 'MemberExpression') {
    const call = unwrap(at.object);
    if (call.type !== 'CallExpression') break;
    at = unwrap(call.callee);
    const name = propertyName(at) ?? '';
    // What is counted is one row each time.
    if (/^(?:count|countDistinct|max|min|sum|avg)$/.test(name)) return [];
    if (/^(?:where|andWhere|findBy)$/.test(name)) found.push(...call.arguments);
  }
  return found;
}

function awaitedRecord(call: Node): Node | undefined {
  let at = call;
  for (;;) {
    const around = parentOf(at);
    if (around?.type === 'AwaitExpression') return around;
    const refined = around && parentOf(around);
    if (around?.type !== 'MemberExpression' || !refining.test(propertyName(around) ?? '')) return undefined;
    if (refined?.type !== 'CallExpression' || keyOf(around) !== 'callee') return undefined;
    at = refined;
  }
}

/** Of Sequelize: `{ rejectOnEmpty: true }`. */
function rejectsNothing(argument: Node): boolean {
  return (
    argument.type === 'ObjectExpression' &&
    argument.properties.some(
      (one) =>
        one.type === 'ObjectProperty' && one.key.type === 'Identifier' && one.key.name === 'rejectOnEmpty',
    )
  );
}
