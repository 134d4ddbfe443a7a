import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, isFunction, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { holds } from '../_kit/holds.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { onlyResultOf } from '../_kit/only-result-of.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { HandleLeak } from './leak.ts';
import { runningTimeout } from './kept-kind.ts';

/** Milliseconds: who waits no longer than this does not mind. */
const short = 1_000;

/** `Promise.race([work, new Promise((_, reject) => setTimeout(reject, 30_000))])`: when the work is done, the time goes on. */
export function* racedTimeouts({ tree }: TypeScriptFile): Generator<HandleLeak> {
  if (!tree.words.has('race') || !tree.words.has('setTimeout')) return;
  const told = new Set<Node>();
  for (const call of tree.nodesOf('CallExpression')) {
    const [list] = call.arguments;
    if (list?.type !== 'ArrayExpression' || !isRace(call) || enclosingFunction(call) === undefined) continue;
    for (const runner of list.elements) {
      const node = runner == null ? undefined : droppedTimeout(executorOf(runner));
      if (node === undefined || told.has(node)) continue;
      told.add(node);
      yield { kind: 'handle', node, resource: runningTimeout, way: 'never', name: undefined };
    }
  }
}

function isRace({ callee }: NodeOf<'CallExpression'>): boolean {
  return (
    callee.type === 'MemberExpression' &&
    propertyName(callee) === 'race' &&
    isGlobalName(callee.object, 'Promise')
  );
}

/** Of the promise that is made here, under a name, or by a function of the file that does nothing else. */
function executorOf(runner: Node): FunctionNode | undefined {
  const value = writtenValue(runner);
  if (value.type === 'CallExpression') {
    const maker = functionBehind(value.callee);
    const made = maker !== undefined && isFunction(maker) ? onlyResultOf(maker) : undefined;
    return made?.type === 'NewExpression' ? executorOf(made) : undefined;
  }
  if (value.type !== 'NewExpression' || !isGlobalName(value.callee, 'Promise')) return undefined;
  const [executor] = value.arguments;
  return executor !== undefined && isFunction(executor) ? executor : undefined;
}

/** The `setTimeout` that rejects and whose number nobody has. */
function droppedTimeout(executor: FunctionNode | undefined): Node | undefined {
  const reject = executor?.params[1];
  if (executor === undefined || reject?.type !== 'Identifier') return undefined;
  const { body } = executor;
  const statements = body.type === 'BlockStatement' ? body.body : [body];
  for (const statement of statements) {
    const call = unwrap(statement.type === 'ExpressionStatement' ? statement.expression : statement);
    if (call.type !== 'CallExpression' || !isGlobalName(call.callee, 'setTimeout')) continue;
    const [callback, delay] = call.arguments;
    if (callback === undefined || (delay?.type === 'NumericLiteral' && delay.value <= short)) continue;
    if (holds(callback, (part) => referenceOf(part)?.binding?.declarations[0] === reject)) return call;
  }
  return undefined;
}
