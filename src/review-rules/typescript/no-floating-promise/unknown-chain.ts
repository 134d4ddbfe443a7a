import type { Node } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isRejectionHandled } from '../_kit/handles-own-errors.ts';
import { holds } from '../_kit/holds.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { isInside } from '../_kit/is-inside.ts';
import { isCall } from '../_kit/call.ts';
import type { Call } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { chainRootOf } from './chain-root.ts';

/**
 * `load().then(f)` without a handler for rejections, where `load` is unknown. It is told only where the loss shows:
 * where somebody is to be called back and never will be.
 */
export function isLostChain(node: Node): boolean {
  if (node.type !== 'CallExpression' || propertyName(unwrap(node.callee)) !== 'then') return false;
  const [first] = node.arguments;
  if (first === undefined || node.arguments.length > 1 || isRejectionHandled(node)) return false;
  const root = chainRootOf(node);
  if (!isCall(root) || isOwnKindOfThenable(root) || isQuestion(root) || callsBackWithError(root))
    return false;
  return (
    isExecutor(enclosingFunction(node)) ||
    callsBack(unwrap(first)) ||
    holds(first, (part) => answers(part, first))
  );
}

/** `isLinked(folder).then(…)`: a plain function with such a name answers no where it cannot tell. */
function isQuestion({ callee }: Call): boolean {
  const asked = unwrap(callee);
  return asked.type === 'Identifier' && /^(?:is|has)[A-Z]/.test(asked.name);
}

/** `writeFile(path, text, (err) => …).then(…)`: the error goes by the callback. */
function callsBackWithError({ arguments: given }: Call): boolean {
  const last = given.at(-1);
  const [first] = last !== undefined && isFunction(last) ? last.params : [];
  return first?.type === 'Identifier' && /^_?(?:e|err|error)$/.test(first.name);
}

function isExecutor(home: Node | undefined): boolean {
  const around = home && parentOf(home);
  return around?.type === 'NewExpression' && isGlobalName(around.callee, 'Promise');
}

const continuation = /^(?:callback|cb|done|next|resolve|fulfill)$/;

/** The callback hands the result on to a waiting caller: it calls a parameter of a function around it. */
function callsBack(node: Node): boolean {
  if (node.type === 'Identifier') return isContinuation(node);
  if (node.type === 'CallExpression' && isContinuation(node.callee)) return true;
  let found = false;
  walkChildren(node, (child) => {
    found ||= child.type !== 'Identifier' && callsBack(child);
  });
  return found;
}

const answering = /^(?:json|send|end|render|redirect|sendStatus|sendFile|status|writeHead|code)$/;

/** `res.json(found)`, of a function around the callback: whoever sent the request waits for it. */
function answers(node: Node, callback: Node): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const owner = unwrap(node.callee.object);
  if (owner.type !== 'Identifier' || !/^_?res(?:ponse)?$|^reply$/.test(owner.name)) return false;
  const binding = referenceOf(owner)?.binding;
  const [declared] = binding?.declarations ?? [];
  if (binding?.kind !== 'param' || declared === undefined || isInside(declared, callback)) return false;
  return answering.test(propertyName(node.callee) ?? '');
}

function isContinuation(node: Node): boolean {
  return (
    node.type === 'Identifier' && continuation.test(node.name) && referenceOf(node)?.binding?.kind === 'param'
  );
}

const puttingOff =
  /^(?:\$|resolve$|(?:delay|sleep|pause|wait|timeout|nextTick|nextFrame)(?![a-z]))|(?:Delay|Sleep|Timeout)$/;
const ownQueues = /^(?:\$|cy$|Cypress$|browser$|expect$|require$|jQuery$)/;

/** `X.resolve().then(…)` and `delay(10).then(…)` only put off; commands of test runners queue themselves; jQuery and AngularJS objects report for themselves. */
function isOwnKindOfThenable(root: Node): boolean {
  let at = unwrap(root);
  for (;;) {
    switch (at.type) {
      case 'CallExpression':
      case 'OptionalCallExpression':
        at = unwrap(at.callee);
        break;
      case 'MemberExpression':
      case 'OptionalMemberExpression':
        if (puttingOff.test(propertyName(at) ?? '')) return true;
        at = unwrap(at.object);
        break;
      default:
        return at.type === 'Identifier' && (ownQueues.test(at.name) || puttingOff.test(at.name));
    }
  }
}
