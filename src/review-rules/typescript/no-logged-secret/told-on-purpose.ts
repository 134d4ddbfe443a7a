import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { isLogCall } from './log-call.ts';

/** What a program says before it shows what the user is to keep. */
const announces = /\bplease\b.*\b(?:add|copy|save|keep|use|set|put)\b|\bcopy (?:this|it|the)\b/i;
/** Commands that are called for what they print: `create-api-key`, `token`. */
const makesOne =
  /^(?:[\w:-]*\b(?:create|generate|new|make|get|show|print)\b[\w:-]*(?:key|token|secret|password)|login|auth|token)\b/i;

/** The user of a command asked for the credential, or is told right before what to do with it. */
export function isToldOnPurpose(call: Call, shown: Node): boolean {
  return isAnnounced(call) || (call.arguments.length === 1 && isResultOfCommand(shown));
}

/** The log calls right before it, in the same block. */
function isAnnounced(call: Call): boolean {
  const statement = parentOf(call);
  const block = statement && parentOf(statement);
  if (block?.type !== 'BlockStatement' || statement?.type !== 'ExpressionStatement') return false;
  const before = block.body.slice(0, block.body.indexOf(statement)).toReversed();
  for (const one of before) {
    if (one.type !== 'ExpressionStatement' || !isCall(one.expression) || !isLogCall(one.expression))
      return false;
    if (one.expression.arguments.some((text) => holds(text, isAnnouncing))) return true;
  }
  return false;
}

function isAnnouncing(node: Node): boolean {
  if (node.type === 'StringLiteral') return announces.test(node.value);
  return node.type === 'TemplateElement' && announces.test(node.value.raw);
}

/** What an action of `.command('create-api-key').action(…)` has got itself, and was not given. */
function isResultOfCommand(shown: Node): boolean {
  const kind = referenceOf(shown)?.binding?.kind;
  if (kind !== 'const' && kind !== 'let') return false;
  for (const around of ancestorsOf(shown)) {
    if (!isFunction(around)) continue;
    const call = keyOf(around) === 'arguments' ? parentOf(around) : undefined;
    return call !== undefined && isCall(call) && isActionOfMaker(call);
  }
  return false;
}

function isActionOfMaker({ callee }: Call): boolean {
  if (nameOfCallee(callee) !== 'action') return false;
  let at: Node = callee;
  while ('object' in at) {
    const called = at.object as Node;
    if (!isCall(called)) return false;
    const [name] = called.arguments;
    if (nameOfCallee(called.callee) === 'command')
      return name?.type === 'StringLiteral' && makesOne.test(name.value);
    at = called.callee;
  }
  return false;
}
