import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, keyOf, parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { comesFromOutside } from '../_kit/comes-from-outside.ts';
import { isOpenParameter } from '../_kit/is-open-parameter.ts';
import { madeFrom } from '../_kit/made-from.ts';
import { propertyName } from '../_kit/property-name.ts';
import { takenFrom } from '../_kit/taken-from.ts';
import type { Part } from './find-absent-parts.ts';

/** Of Mongoose, Sequelize, TypeORM, Prisma and the driver of MongoDB: null where no record is like that. */
const lookups = /^(?:findOne(?:By)?|findById|findByPk|findUnique|findFirst)$/;
/** Between the look-up and its `await`. */
const refining = /^(?:lean|exec|populate|select|session|sort)$/;
/** Somebody asked before whether there is one. */
const asked =
  /[eE]xist|\bcount|Count\b|[cC]heck|[vV]alid|[eE]nsure|[rR]equire|[aA]ssert|[vV]erif|[aA]uthori|[pP]ermission/;
/** Objects in objects that say what is looked for. */
const deepest = 4;

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
    const wanted = call.arguments.flatMap((one) => leavesOf(one, 0));
    const isSent = wanted.some((one) => isFromOutside(one));
    const isGiven = isSent || wanted.some((one) => madeFrom(one).some((part) => isOpenParameter(part)));
    if (!isGiven || this.#askedIn(region) < rangeOf(call).start) return undefined;
    return { what: 'record', value, region, isLeftToCallers: !isSent };
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

/** The values in `{ where: { id, shop: { name: shop } } }`. */
function leavesOf(node: Node, depth: number): readonly Node[] {
  const bare = unwrap(node);
  if (bare.type !== 'ObjectExpression') return [bare];
  if (depth === deepest) return [];
  return bare.properties.flatMap((one) =>
    one.type === 'ObjectProperty' ? leavesOf(one.value, depth + 1) : [],
  );
}

/** `id` of `const { id } = req.params` too. */
function isFromOutside(node: Node): boolean {
  return madeFrom(node).some((part) => comesFromOutside(takenFrom(part) ?? part));
}
