import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { beginningIn } from '../_kit/beginning-in.ts';
import { isStateSetter } from '../_kit/react/is-state-setter.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { chainsIn, setterCalledBy } from './stale-chain.ts';

/** An effect that asks for something, and sets it even if it was asked for something else since. */
export interface StaleEffect {
  /** `setHits(found)` */
  readonly setting: Node;
  /** `await search(term)`, or the call that a chain begins with. */
  readonly wait: Node;
  /** What is asked for. */
  readonly dependency: string;
}

/** Who writes so has thought of answers that come too late. */
const heedful = /abort|signal|cancel|ignore|stale|mounted|active|disposed|latest|\.current\b/i;

export function* staleEffects(file: TypeScriptFile): Generator<StaleEffect, void> {
  if (!file.tree.words.has('useEffect') || !file.tree.words.has('useState')) return;
  for (const call of file.tree.nodesOf('CallExpression')) {
    if (nameOfCallee(call.callee) !== 'useEffect' || moduleMemberOf(call.callee)?.path !== 'useEffect')
      continue;
    const [effect, list] = call.arguments;
    if (effect === undefined || !isFunction(effect) || list?.type !== 'ArrayExpression') continue;
    const found = staleIn(effect, list, file);
    if (found !== undefined) yield found;
  }
}

function staleIn(
  effect: FunctionNode,
  { elements }: NodeOf<'ArrayExpression'>,
  file: TypeScriptFile,
): StaleEffect | undefined {
  const { start, end } = rangeOf(effect);
  if (heedful.test(file.text.slice(start, end)) || hasCleanUp(effect, file)) return undefined;
  const dependencies = elements.flatMap((each) =>
    each == null ? [] : (referenceOf(unwrap(each))?.binding ?? []),
  );
  for (const wait of beginningIn(file.tree.nodesOf('AwaitExpression'), { start, end })) {
    const asker = enclosingFunction(wait);
    const asked = unwrap(wait.argument);
    if (asker === undefined || !isCall(asked) || !isStartedBy(asker, effect)) continue;
    const dependency = dependencies.find((each) => asked.arguments.some((one) => mentions(one, each)));
    const setting = dependency && settingAfter(wait, asker, file);
    if (setting !== undefined) return { setting, wait, dependency: dependency?.name ?? '' };
  }
  for (const chain of file.tree.words.has('then') ? chainsIn(effect, file) : []) {
    const dependency = dependencies.find((each) => chain.asked.arguments.some((one) => mentions(one, each)));
    const setting = dependency && setterCalledBy(chain, file);
    if (setting !== undefined) return { setting, wait: chain.asked, dependency: dependency?.name ?? '' };
  }
  return undefined;
}

function hasCleanUp(effect: FunctionNode, file: TypeScriptFile): boolean {
  if (effect.body.type !== 'BlockStatement') return true;
  return beginningIn(file.tree.nodesOf('ReturnStatement'), rangeOf(effect)).some(
    (one) => one.argument != null && enclosingFunction(one) === effect,
  );
}

/** `run();` of `const run = async () => …`, or a function that is called where it is written. */
function isStartedBy(asker: FunctionNode, effect: FunctionNode): boolean {
  if (enclosingFunction(asker) !== effect) return false;
  const holder = parentOf(asker);
  const name = holder?.type === 'VariableDeclarator' ? holder.id : 'id' in asker ? asker.id : undefined;
  if (name == null) return isCalledAtOnce(asker);
  const uses = referenceOf(name)?.binding?.references ?? [];
  const calls = uses.filter(({ isInitial }) => !isInitial);
  return (
    calls.length === 1 &&
    calls.every(({ identifier }) => {
      const call = parentOf(identifier);
      return call?.type === 'CallExpression' && call.callee === identifier;
    })
  );
}

/** `(async () => { … })()` */
function isCalledAtOnce(asker: Node): boolean {
  let at = asker;
  for (let around = parentOf(at); around?.type === 'ParenthesizedExpression'; around = parentOf(at))
    at = around;
  return keyOf(at) === 'callee';
}

function mentions(node: Node, dependency: Binding): boolean {
  return holds(node, (part) => referenceOf(part)?.binding === dependency);
}

/** The first setter of a state that gets something else than a constant after the `await`. */
function settingAfter(
  wait: Node,
  asker: FunctionNode,
  file: TypeScriptFile,
): NodeOf<'CallExpression'> | undefined {
  const calls = beginningIn(file.tree.nodesOf('CallExpression'), {
    start: rangeOf(wait).end,
    end: rangeOf(asker).end,
  });
  return calls.find(
    (call) =>
      enclosingFunction(call) === asker &&
      isStateSetter(call.callee) &&
      call.arguments.some((given) => !unwrap(given).type.endsWith('Literal')) &&
      !ancestorsOf(call).some(({ type }) => type === 'CatchClause' || type === 'IfStatement'),
  );
}
