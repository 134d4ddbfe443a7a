import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { givingOf } from './given-to.ts';
import type { Executor } from './settlers.ts';

const opening = /^create(?:Read|Write)Stream$/;
const listening = /^(?:on|once|addListener|prependListener|prependOnceListener)$/;
/** They listen to what goes wrong, or hand it on. */
const hearing =
  /^(?:pipeline|finished|pump\w*|eos|endOfStream|onFinished|multipipe|pumpify|captureRejections?)$/;

/**
 * Streams of files that are opened in an executor, when the promise waits for an event of a stream and nothing in it
 * listens to `error`.
 */
export function unheardStreams(executor: Executor, { tree }: TypeScriptFile): readonly Call[] {
  if (!tree.words.has('createReadStream') && !tree.words.has('createWriteStream')) return [];
  if (!executor.mentions.some(isOfLastEvent)) return [];
  if (holds(executor.node, hears)) return [];
  const opened: Call[] = [];
  const visit = (node: Node): void => {
    if (isCall(node) && isOpening(node)) opened.push(node);
    walkChildren(node, visit);
  };
  visit(executor.node);
  return opened.filter(isKeptHere);
}

/** `stream.on('finish', resolve)`, `stream.on('end', () => resolve(text))`. */
function isOfLastEvent(mention: Node): boolean {
  const around = enclosingFunction(mention);
  const giving = givingOf(mention) ?? (around && givingOf(around));
  return giving?.kind === 'listener' && /^(?:finish|end|close)$/.test(giving.name);
}

function isOpening({ callee }: Call): boolean {
  if (!opening.test(nameOfCallee(callee) ?? '')) return false;
  const member = moduleMemberOf(callee);
  return member !== undefined && /^(?:fs|fs-extra|graceful-fs)$/.test(member.module);
}

function hears(node: Node): boolean {
  switch (node.type) {
    case 'StringLiteral':
      return node.value === 'error';
    case 'Identifier':
      return node.name === 'onerror' || hearing.test(node.name);
    case 'CallExpression':
    case 'OptionalCallExpression':
      return listening.test(nameOfCallee(node.callee) ?? '') && node.arguments[0]?.type !== 'StringLiteral';
    default:
      return false;
  }
}

/** Nobody else gets the stream, who might listen. */
function isKeptHere(call: Call): boolean {
  if (isPiped(call)) return true;
  const holder = parentOf(call);
  if (holder?.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier') return false;
  const { id } = holder;
  const binding = referencesTo(id);
  return binding.length > 1 && binding.every((use) => keyOf(use) === 'id' || isPiped(use));
}

function referencesTo(id: Node): readonly Node[] {
  return referenceOf(id)?.binding?.references.map(({ identifier }) => identifier) ?? [];
}

/** `stream.on(…)`, `from.pipe(stream)`. */
function isPiped(use: Node): boolean {
  const around = parentOf(use);
  if (around?.type === 'MemberExpression') return keyOf(use) === 'object';
  return (
    around?.type === 'CallExpression' && keyOf(use) === 'arguments' && nameOfCallee(around.callee) === 'pipe'
  );
}
