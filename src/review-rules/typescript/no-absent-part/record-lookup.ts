import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
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

export function recordAt(call: NodeOf<'CallExpression'>, file: TypeScriptFile): Part | undefined {
  const method = unwrap(call.callee);
  if (!('object' in method) || !lookups.test(propertyName(method) ?? '')) return undefined;
  const value = awaitedRecord(call);
  const region = enclosingFunction(call);
  if (value === undefined || region === undefined || call.arguments.some(rejectsNothing)) return undefined;
  const wanted = call.arguments.flatMap((one) => leavesOf(one, 0));
  const isSent = wanted.some((one) => isFromOutside(one));
  const isGiven = isSent || wanted.some((one) => madeFrom(one).some((part) => isOpenParameter(part)));
  if (!isGiven || isAskedBefore(call, region, file)) return undefined;
  return { what: 'record', value, region, isLeftToCallers: !isSent };
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

function isAskedBefore(call: Node, region: Node, { text }: TypeScriptFile): boolean {
  if (!isFunction(region)) return false;
  return asked.test(text.slice(rangeOf(region.body).start, rangeOf(call).start));
}
