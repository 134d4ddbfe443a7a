// Mistakes with what has to be given back, and with errors.
import type { NodeOf } from '../../src/languages/typescript/node.ts';
import { parentOf, rangeOf } from '../../src/languages/typescript/node.ts';
import type { TypeScriptFile } from '../../src/languages/typescript/typescript.ts';
import type { Damage } from './mutant.ts';
import { calledName, isListed, replaced, sourceOf } from './operator.ts';

const releases = {
  timers: ['clearInterval', 'clearTimeout'],
  listeners: ['removeEventListener', 'removeListener', 'off'],
  others: ['disconnect', 'unsubscribe', 'close', 'closeSync', 'release', 'destroy', 'unobserve'],
};

/** A call that gives something back is left out. */
const droppedRelease = (names: readonly string[]) =>
  function* dropped(file: TypeScriptFile): Generator<Damage> {
    for (const node of file.tree.nodesOf('ExpressionStatement')) {
      const { expression } = node;
      const call = expression.type === 'AwaitExpression' ? expression.argument : expression;
      if (call.type === 'CallExpression' && names.includes(calledName(call) ?? '') && isListed(node))
        yield replaced(node, '');
    }
  };

export const droppedTimerStop = droppedRelease(releases.timers);
export const droppedListenerRemoval = droppedRelease(releases.listeners);
export const droppedClose = droppedRelease(releases.others);

/** `try { … } finally { give back }` → what fails keeps it. */
export function* droppedFinally(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('TryStatement')) {
    if (!node.finalizer || node.handler) continue;
    const inner = (block: NodeOf<'BlockStatement'>): string => sourceOf(file, block).slice(1, -1);
    yield replaced(node, `{${inner(node.block)}${inner(node.finalizer)}}`);
  }
}

export function* emptiedCatch(file: TypeScriptFile): Generator<Damage> {
  for (const { body } of file.tree.nodesOf('CatchClause'))
    if (body.body.length > 0) yield replaced(body, '{}');
}

/** `if (err) return done(err);` is left out. */
export function* droppedErrorTest(file: TypeScriptFile): Generator<Damage> {
  for (const node of errorTests(file)) yield replaced(node, '');
}

/** `if (err) return done(err);` → `if (err) done(err);`: it goes on, and answers twice. */
export function* droppedErrorReturn(file: TypeScriptFile): Generator<Damage> {
  for (const { consequent } of errorTests(file)) {
    const list = consequent.type === 'BlockStatement' ? consequent.body : [consequent];
    const last = list.at(-1);
    if (last?.type !== 'ReturnStatement') continue;
    if (last.argument?.type === 'CallExpression') yield replaced(last, `${sourceOf(file, last.argument)};`);
    else if (!last.argument && list.length > 1) yield replaced(last, '');
  }
}

function errorTests(file: TypeScriptFile): readonly NodeOf<'IfStatement'>[] {
  return file.tree
    .nodesOf('IfStatement')
    .filter(({ test, alternate }) => test.type === 'Identifier' && isErrorName(test.name) && !alternate)
    .filter(isListed);
}

function isErrorName(name: string): boolean {
  return /^e(?:rr(?:or)?)?$/.test(name);
}

/** `throw new Error(…)` → `new Error(…)`. */
export function* droppedThrow(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('ThrowStatement'))
    if (node.argument.type === 'NewExpression') yield replaced(node, `${sourceOf(file, node.argument)};`);
}

/** `throw new Error('text')` → `throw 'text'`. */
export function* thrownText(file: TypeScriptFile): Generator<Damage> {
  for (const { argument } of file.tree.nodesOf('ThrowStatement')) {
    if (argument.type !== 'NewExpression') continue;
    const [text] = argument.arguments;
    if (text?.type === 'StringLiteral' || text?.type === 'TemplateLiteral')
      yield replaced(argument, sourceOf(file, text));
  }
}

/** `new Error(text, { cause: error })` → `new Error(text)`. */
export function* droppedCause(file: TypeScriptFile): Generator<Damage> {
  for (const { arguments: list } of file.tree.nodesOf('NewExpression')) {
    const [text, options] = list;
    if (!text || options?.type !== 'ObjectExpression' || options.properties.length !== 1) continue;
    if (/^\{\s*cause\b/.test(sourceOf(file, options)))
      yield { range: { start: rangeOf(text).end, end: rangeOf(options).end }, replacement: '' };
  }
}

/** `try { x = JSON.parse(y) } catch { … }` → `x = JSON.parse(y)`. */
export function* unguardedParse(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('TryStatement')) {
    if (node.finalizer || !/\bJSON\.parse\(|\bdecodeURI/.test(sourceOf(file, node.block))) continue;
    if (node.block.body.some(({ type }) => type === 'ReturnStatement') || node.block.body.length > 2)
      continue;
    if (parentOf(node)?.type === 'BlockStatement')
      yield replaced(node, sourceOf(file, node.block).slice(1, -1));
  }
}
