// Mistakes with what takes time.
import type { Node } from '../../src/languages/typescript/node.ts';
import { enclosingFunction, parentOf, rangeOf } from '../../src/languages/typescript/node.ts';
import type { TypeScriptFile } from '../../src/languages/typescript/typescript.ts';
import type { Damage } from './mutant.ts';
import { calledName, isListed, replaced, sourceOf } from './operator.ts';

/** A step that is not waited for. */
export function* droppedAwait(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('AwaitExpression'))
    if (parentOf(node)?.type === 'ExpressionStatement' && node.argument.type === 'CallExpression')
      yield replaced(node, sourceOf(file, node.argument));
}

/** A result that is a promise still, and used as what it gives. */
export function* droppedAwaitOfValue(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('AwaitExpression')) {
    const parent = parentOf(node);
    if (parent?.type !== 'VariableDeclarator' && parent?.type !== 'IfStatement') continue;
    if (node.argument.type === 'CallExpression') yield replaced(node, sourceOf(file, node.argument));
  }
}

export function* droppedCatch(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('CallExpression'))
    if (
      parentOf(node)?.type === 'ExpressionStatement' &&
      calledName(node) === 'catch' &&
      node.callee.type === 'MemberExpression'
    )
      yield replaced(node, sourceOf(file, node.callee.object));
}

/** `for (const one of all) { await … }` → `all.forEach(async (one) => { await … })`. */
export function* loopOfCallbacks(file: TypeScriptFile): Generator<Damage> {
  for (const loop of file.tree.nodesOf('ForOfStatement')) {
    const { left, right, body } = loop;
    if (loop.await || left.type !== 'VariableDeclaration' || body.type !== 'BlockStatement') continue;
    const inner = sourceOf(file, body);
    const [declared] = left.declarations;
    if (!/\bawait\b/.test(inner) || /\b(?:break|continue|return|yield)\b/.test(inner) || !declared) continue;
    yield replaced(
      loop,
      `${sourceOf(file, right)}.forEach(async (${sourceOf(file, declared.id)}) => ${inner});`,
    );
  }
}

/** What calls somebody back, or answers a request, gives nothing to wait for. */
const answering = /^(?:resolve|reject|cb|callback|next|done|send|json|end|redirect|render)$/;

/** `.then(() => { return next(); })`: nobody waits for what comes next. */
export function* droppedReturnInThen(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('ReturnStatement')) {
    const { argument } = node;
    const around = enclosingFunction(node);
    const call = around && parentOf(around);
    if (argument?.type !== 'CallExpression' || call?.type !== 'CallExpression' || around === undefined)
      continue;
    if (answering.test(calledName(argument) ?? '')) continue;
    if (calledName(call) === 'then' && call.arguments[0] === around && parentOf(node) === around.body)
      yield replaced(node, `${sourceOf(file, argument)};`);
  }
}

/** `new Promise((resolve, reject) => …)` that in one case never ends. */
export function* droppedSettlement(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('ExpressionStatement')) {
    const { expression } = node;
    if (expression.type !== 'CallExpression' || !isListed(node)) continue;
    const name = calledName(expression);
    if ((name === 'resolve' || name === 'reject') && expression.callee.type === 'Identifier')
      yield replaced(node, '');
  }
}

/** What a stream or a socket fails with is heard by nobody. */
export function* droppedErrorListener(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('CallExpression')) {
    const [event] = node.arguments;
    if (event?.type !== 'StringLiteral' || event.value !== 'error' || node.callee.type !== 'MemberExpression')
      continue;
    const name = calledName(node);
    if (name !== 'on' && name !== 'once') continue;
    yield droppedLink(file, node, node.callee.object);
  }
}

function droppedLink(file: TypeScriptFile, node: Node, before: Node): Damage {
  const statement = parentOf(node);
  if (statement?.type === 'ExpressionStatement' && isListed(statement)) {
    const isChain = before.type === 'CallExpression';
    return replaced(statement, isChain ? `${sourceOf(file, before)};` : '');
  }
  return { range: rangeOf(node), replacement: sourceOf(file, before) };
}
