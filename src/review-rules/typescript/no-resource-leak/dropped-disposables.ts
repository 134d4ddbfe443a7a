import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { classAround } from '../_kit/class-around.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName } from '../_kit/property-name.ts';
import type { SubscriptionLeak } from './leak.ts';

/** `workspace.onDidChangeTextDocument`, `window.onDidCloseTerminal` */
const events =
  /^(?:workspace|window|languages|debug|tasks|extensions|env|authentication|commands)\.on(?:Did|Will)[A-Z]\w*$/;

/**
 * Listeners of an extension of VS Code whose disposable is dropped, in an object that has an end of its own: it is made
 * again, and the listeners of the old one go on.
 */
export function* droppedDisposables(file: TypeScriptFile): Generator<SubscriptionLeak> {
  if (!file.tree.words.has('vscode')) return;
  for (const node of file.tree.nodesOf('CallExpression')) {
    if (parentOf(node)?.type !== 'ExpressionStatement' || node.arguments.length > 2) continue;
    if (!/^on(?:Did|Will)/.test(nameOfCallee(node.callee) ?? '')) continue;
    const member = moduleMemberOf(node.callee);
    if (member?.module === 'vscode' && events.test(member.path) && isOfEndingObject(node))
      yield { kind: 'subscription', node, owner: 'instance', source: node.callee };
  }
}

/** In the constructor or a method of a class with a `dispose` that does something. */
function isOfEndingObject(call: NodeOf<'CallExpression'>): boolean {
  const code = enclosingFunction(call);
  const owner = classAround(call);
  if (owner === undefined || code?.type !== 'ClassMethod' || code.static === true) return false;
  return owner.body.body.some(isEnd);
}

function isEnd(member: Node): boolean {
  return member.type === 'ClassMethod' && keyName(member) === 'dispose' && member.body.body.length > 0;
}
