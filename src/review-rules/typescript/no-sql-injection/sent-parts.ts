import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import { bindingOfFunction } from '../_kit/origin/function-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import { takenFrom } from '../_kit/taken-from.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { MadeTexts } from './made-texts.ts';

/** Parsers of bodies make objects of them, and that of Express of a query as well. */
const sent = /^(?:(?:req|request)\.(?:body|query)|(?:ctx|context)\.request\.body)\.[\w$]+$/;

export function isSentAsItIs(node: Node): boolean {
  return sent.test(pathOfValue(node));
}

/** Also a part of its path, which is a text. */
const sentToo =
  /^(?:(?:req|request)\.(?:body|query|params)|(?:ctx|context)\.(?:request\.body|query|params))\.[\w$]+$/;

export function isSent(node: Node): boolean {
  return sentToo.test(pathOfValue(node));
}

function pathOfValue(node: Node): string {
  const value = writtenValue(node);
  const whole = value.type === 'Identifier' ? takenFrom(value) : undefined;
  const name = value.type === 'Identifier' ? value.name : '';
  return whole === undefined ? pathOf(value) : `${pathOf(whole)}.${name}`;
}

/** A function used more often is made for more than parts of requests. */
const mostCalls = 12;

/** `token` of `function byToken(token)`, which a call of the file gives `req.body.token`. */
export function isGivenAsSent(value: Node, made: MadeTexts): boolean {
  const binding = value.type === 'Identifier' ? referenceOf(value)?.binding : undefined;
  const owner = binding?.kind === 'param' ? binding.scope.node : undefined;
  if (binding === undefined || owner === undefined || !isFunction(owner) || made.has(value)) return false;
  const index = owner.params.findIndex((one) => one === binding.declarations[0]);
  const uses = bindingOfFunction(owner)?.references ?? [];
  if (index === -1 || uses.length > mostCalls) return false;
  return uses.some(({ identifier }) => {
    const call = keyOf(identifier) === 'callee' ? parentOf(identifier) : undefined;
    const given = call?.type === 'CallExpression' ? call.arguments[index] : undefined;
    return given !== undefined && isSentAsItIs(given) && !made.has(given);
  });
}

/** `req.body.mail`, also of `const body = req.body`; empty: it does not begin with a parameter. */
export function pathOf(node: Node): string {
  const bare = writtenValue(node);
  if (bare.type === 'Identifier') return referenceOf(bare)?.binding?.kind === 'param' ? bare.name : '';
  const name = propertyName(bare);
  if (name === undefined || !('object' in bare)) return '';
  const owner = pathOf(bare.object as Node);
  return owner === '' ? '' : `${owner}.${name}`;
}
