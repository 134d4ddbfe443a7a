import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { holds } from '../_kit/holds.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { CallOrNew } from './given-on.ts';
import { callAround, givenOn, isCallOrNew } from './given-on.ts';

const local = /\blocalhost\b|\b127\.0\.0\.1\b|\[?::1\]|\b0\.0\.0\.0\b|\.sock\b|\.local\b|\bsocketPath\b/;
const host = /^(?:host(?:name)?|address|servername|ur[il]|baseur[il]|socketpath|path)$/i;
/** Longer than any address, in characters. */
const longestAddress = 200;
/** Places that are looked at, at most. */
const mostSteps = 60;

/** Does an object or a call say that it leads to the own machine? */
export function leadsToOwnMachine(around: Node, { text }: TypeScriptFile): boolean {
  if (around.type === 'ObjectExpression')
    return around.properties.some((one) => one.type !== 'SpreadElement' && isLocal(one, text));
  return (
    isCallOrNew(around) &&
    around.arguments.some((one) => one.type !== 'ObjectExpression' && isLocal(one, text))
  );
}

/** Do all calls that get these options, or the agent that is made of them, lead to the own machine? */
export function staysOnOwnMachine(options: readonly Node[], file: TypeScriptFile): boolean {
  return wayOfAll(options, file, new Set()) === 'own';
}

type Way = 'own' | 'other' | 'nowhere';

function wayOf(at: Node, file: TypeScriptFile, seen: Set<Node>): Way {
  if (seen.has(at)) return 'nowhere';
  if (seen.add(at).size > mostSteps) return 'other';
  const call = callAround(at);
  if (call !== undefined && leadsToOwnMachine(call, file)) return 'own';
  const way = wayOfAll(nextOf(at, call, file), file, seen);
  return way === 'nowhere' && call !== undefined && !makesAgent(call) ? 'other' : way;
}

function wayOfAll(places: readonly Node[], file: TypeScriptFile, seen: Set<Node>): Way {
  // One object, wherever it is named: where it says its host, all of it is told.
  if (places.some((one) => isToldHost(one, file) || isObjectForOwn(one, file))) return 'own';
  const ways = places.map((one) => wayOf(one, file, seen));
  if (ways.includes('other')) return 'other';
  return ways.includes('own') ? 'own' : 'nowhere';
}

function isObjectForOwn(place: Node, file: TypeScriptFile): boolean {
  return place.type === 'ObjectExpression' && leadsToOwnMachine(place, file);
}

function nextOf(at: Node, call: CallOrNew | undefined, file: TypeScriptFile): readonly Node[] {
  const agent = call !== undefined && makesAgent(call) ? [call] : [];
  const property = parentOf(at);
  const object =
    property?.type === 'ObjectProperty' && property.value === at ? parentOf(property) : undefined;
  const whole = object?.type === 'ObjectExpression' ? [object] : [];
  return [...agent, ...whole, ...givenOn(at, file)];
}

function makesAgent({ callee }: CallOrNew): boolean {
  return nameOfCallee(callee)?.endsWith('Agent') === true;
}

/** `options.host = 'localhost'` */
function isToldHost(options: Node, { text }: TypeScriptFile): boolean {
  const member = parentOf(options);
  if (member?.type !== 'MemberExpression' || member.object !== options) return false;
  const around = parentOf(member);
  return (
    around?.type === 'AssignmentExpression' &&
    around.left === member &&
    host.test(propertyName(member) ?? '') &&
    isLocal(around.right, text)
  );
}

function isLocal(node: Node, text: string): boolean {
  const { start, end } = rangeOf(node);
  return end - start < longestAddress && (local.test(text.slice(start, end)) || namesLocal(node, mostNames));
}

/** Names that stand for names. */
const mostNames = 3;

/** Does a name in it stand for such an address? */
function namesLocal(node: Node, steps: number): boolean {
  return holds(node, (part) => part.type === 'Identifier' && isLocalText(writtenValue(part), steps));
}

function isLocalText(value: Node, steps: number): boolean {
  if (value.type === 'StringLiteral') return local.test(value.value);
  return value.type === 'TemplateLiteral' && steps > 0 && namesLocal(value, steps - 1);
}
