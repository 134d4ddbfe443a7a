import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { classAround } from '../_kit/class-around.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { keyName } from '../_kit/property-name.ts';
import { globalPathOf } from './global-path.ts';
import type { WidgetLeak } from './leak.ts';
import { isOfPage, ownedCodeAround } from './owner.ts';

const cancelling = 'cancelAnimationFrame';

/** `const draw = () => { requestAnimationFrame(draw); … }` of a component: each frame asks for the next, for ever. */
export function* frameLoops(file: TypeScriptFile): Generator<WidgetLeak> {
  const { words } = file.tree;
  if (!words.has('requestAnimationFrame') || words.has(cancelling)) return;
  const seen = new Set<FunctionNode>();
  for (const call of file.tree.nodesOf('CallExpression')) {
    const [given] = call.arguments;
    const around = given === undefined ? undefined : enclosingFunction(call);
    if (given === undefined || around === undefined || seen.has(around)) continue;
    if (nameOfCallee(call.callee) !== 'requestAnimationFrame') continue;
    seen.add(around);
    const loop = loopOf(call, given, around);
    if (loop === undefined || globalPathOf(call.callee) !== 'requestAnimationFrame') continue;
    const owner = ownerOf(loop, file);
    if (owner !== undefined)
      yield { kind: 'widget', node: call, owner, isRepeated: false, manner: 'frames', close: cancelling };
  }
}

const branching = /^(?:If|Try|Switch|For|While|DoWhile|Conditional|Logical)/;

/** The function that asks for itself, whatever happens in it. */
function loopOf(call: NodeOf<'CallExpression'>, given: Node, around: FunctionNode): FunctionNode | undefined {
  if (!isSelf(given, around) || around.body.type !== 'BlockStatement') return undefined;
  let statement: Node | undefined = call;
  while (statement !== undefined && parentOf(statement) !== around.body) {
    statement = parentOf(statement);
    if (statement !== undefined && branching.test(statement.type)) return undefined;
  }
  const { body } = around.body;
  const before = body.slice(
    0,
    body.findIndex((one) => one === statement),
  );
  return before.every(({ type }) => type === 'ExpressionStatement' || type === 'VariableDeclaration')
    ? around
    : undefined;
}

/** `draw` in `draw`, `this.draw` and `() => this.draw()` in the method `draw` or the field that holds the function. */
function isSelf(given: Node, around: FunctionNode): boolean {
  const bare = unwrap(given);
  if (bare.type === 'Identifier') return functionBehind(bare) === around;
  if (isFunction(bare)) {
    const only = unwrap(bare.body);
    return only.type === 'CallExpression' && isSelf(only.callee, around);
  }
  if (bare.type !== 'MemberExpression' || unwrap(bare.object).type !== 'ThisExpression') return false;
  const holder = around.type === 'ClassMethod' ? around : parentOf(around);
  const isMember =
    holder?.type === 'ClassMethod' || (holder?.type === 'ClassProperty' && keyOf(around) === 'value');
  return isMember && keyName(holder) === keyName({ key: bare.property });
}

const ending =
  /^(?:destroy|dispose|teardown|tearDown|unmount|cleanup|cleanUp|disconnectedCallback|ngOnDestroy)$/;

function ownerOf(loop: FunctionNode, file: TypeScriptFile): WidgetLeak['owner'] | undefined {
  if (loop.type !== 'ClassMethod' && parentOf(loop)?.type !== 'ClassProperty') {
    const owned = ownedCodeAround(loop, file);
    return owned !== undefined && isOfPage(owned.owner) ? owned.owner : undefined;
  }
  const hasEnd = classAround(loop)?.body.body.some(
    (member) =>
      member.type === 'ClassMethod' && member.body.body.length > 0 && ending.test(keyName(member) ?? ''),
  );
  return hasEnd === true ? 'instance' : undefined;
}
