import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { wordsOf } from '../../_kit/words-of.ts';
import { isCall } from '../_kit/call.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName } from '../_kit/property-name.ts';
import { isStateSetter } from '../_kit/react/is-state-setter.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** A statement that sets a flag which says that something is under way. */
export interface FlagWrite {
  readonly statement: Node;
  /** What is assigned to, or the setter. */
  readonly place: Node;
  /** Equal for writes of the same flag. */
  readonly key: string;
  /** Equal for reads of it. */
  readonly target: string;
  readonly name: string;
  readonly owner: FunctionNode;
}

const underWay = new Set(
  (
    'busy pending disabled flight loading saving submitting sending fetching uploading downloading processing ' +
    'refreshing updating deleting removing creating searching syncing running working polling generating importing ' +
    'exporting publishing flushing draining connecting'
  ).split(' '),
);

/** `this.isRunning = true;`, `loading.value = true;`, `setBusy(true);`: the literal is what it is set to. */
export function flagWriteOf(literal: Node): FlagWrite | undefined {
  const around = parentOf(literal);
  const statement = around && parentOf(around);
  if (around === undefined || statement?.type !== 'ExpressionStatement') return undefined;
  const place = placeOf(literal, around);
  const owner = enclosingFunction(statement);
  const key = place && expressionKey(place);
  const name = place && nameOf(place);
  if (place === undefined || owner === undefined || key === undefined || name === undefined) return undefined;
  if (!wordsOf(name).some((word) => underWay.has(word)) || !isState(place)) return undefined;
  return { statement, place, key, target: isSetter(place) ? name : key, name, owner };
}

function placeOf(literal: Node, around: Node): Node | undefined {
  if (around.type === 'AssignmentExpression')
    return around.operator === '=' && keyOf(literal) === 'right' ? unwrap(around.left) : undefined;
  if (around.type !== 'CallExpression' || around.arguments.length !== 1) return undefined;
  return keyOf(literal) === 'arguments' && isSetter(around.callee) ? around.callee : undefined;
}

function isSetter(place: Node): boolean {
  return place.type === 'Identifier' && /^set[A-Z]/.test(place.name);
}

/** `busy` of `setBusy`, `loading` of `loading.value` */
function nameOf(place: Node): string | undefined {
  if (place.type === 'Identifier')
    return isSetter(place) ? place.name.charAt(3).toLowerCase() + place.name.slice(4) : place.name;
  if (place.type !== 'MemberExpression') return undefined;
  const name = keyName({ key: place.property, computed: place.computed });
  return name === 'value' ? expressionKey(place.object) : name;
}

/** It is there longer than the function runs. */
function isState(place: Node): boolean {
  if (place.type === 'MemberExpression')
    return unwrap(place.object).type === 'ThisExpression' || isRef(unwrap(place.object));
  if (isSetter(place)) return isStateSetter(place);
  const binding = referenceOf(place)?.binding;
  return binding?.kind === 'let' && binding.scope.kind === 'module';
}

/** `const loading = ref(false)` */
function isRef(object: Node): boolean {
  const made = object.type === 'Identifier' ? writtenValue(object, 1) : undefined;
  return made !== undefined && isCall(made) && /^(?:shallowR|r)ef$/.test(nameOfCallee(made.callee) ?? '');
}

/** Every place where the flag is written. undefined: a setter is handed on, and others may call it. */
export function writesOf({ place, key }: FlagWrite, { tree }: TypeScriptFile): readonly Node[] | undefined {
  if (!isSetter(place))
    return tree
      .nodesOf('AssignmentExpression')
      .flatMap(({ left }) => (expressionKey(left) === key ? [left] : []));
  const references = referenceOf(place)?.binding?.references ?? [];
  const uses = references.flatMap(({ identifier, isInitial }) => (isInitial ? [] : [identifier]));
  return uses.every((use) => keyOf(use) === 'callee' || keyOf(use) === 'elements') ? uses : undefined;
}
