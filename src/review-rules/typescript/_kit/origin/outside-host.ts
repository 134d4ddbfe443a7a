import type { Node } from '../../../../languages/typescript/node.ts';
import { isCall } from '../call.ts';
import { isUndeclared } from '../is-undeclared.ts';
import { propertyName } from '../property-name.ts';
import { writtenValue } from '../written-value.ts';
import { isRequest } from './request-parts.ts';
import { TextReader } from './text-reader.ts';
import type { Trace } from './trace.ts';
import type { WrittenTexts } from './written-texts.ts';

/** The host may still be chosen: nothing but a scheme stands before, or the beginning of a name. */
const hostIsOpen = /^\n\s*(?:(?:https?|wss?|ftp):)?(?:\/\/[^/?#\\]*)?$/i;
const onlyScheme = /^\n\s*(?:(?:https?|wss?|ftp):)?(?:\/\/)?$/i;
const isAbsolute = /^\s*(?:[a-z][a-z\d+.-]*:)?\/\//i;

/** Addresses that are made of addresses are followed so far. */
const deepest = 6;

/** The part of an address that a request brings along and that chooses its host; wants a trace that tells addresses. */
export function outsideHostOf(
  address: Node,
  trace: Trace,
  written: WrittenTexts,
  steps = deepest,
): Node | undefined {
  const [first = address, base] = argumentsOf(writtenValue(address)) ?? [];
  let host: Node | undefined;
  let isUnknown = false;
  const reader = new TextReader(trace, written, (part, before) => {
    if (!hostIsOpen.test(before)) return;
    const found = hostIn(part, trace, written, steps);
    if (found === undefined) isUnknown = true;
    // What is unknown may have ended the host.
    else if (!isUnknown || onlyScheme.test(before)) host ??= found;
  });
  reader.readAll([first]);
  if (host !== undefined || base === undefined || steps === 0 || isAbsolute.test(reader.text)) return host;
  return outsideHostOf(base, trace, written, steps - 1);
}

function hostIn(part: Node, trace: Trace, written: WrittenTexts, steps: number): Node | undefined {
  const value = writtenValue(part);
  const address = [value, addressBehind(value)].find((one) => one !== undefined && argumentsOf(one));
  if (address !== undefined)
    return steps === 0 ? undefined : outsideHostOf(address, trace, written, steps - 1);
  const isPlace = /^(?:pathname|search|hash)$/.test(propertyName(value) ?? '');
  return isPlace || isRequest(part) || trace.of(part) !== 'request' ? undefined : part;
}

/** `url` of `url.href`, `url.toString()` and `String(url)`, or what that name stands for. */
function addressBehind(value: Node): Node | undefined {
  if (propertyName(value) === 'href' && 'object' in value) return writtenValue(value.object as Node);
  if (!isCall(value)) return undefined;
  const [first] = value.arguments;
  if (isUndeclared(value.callee, 'String')) return first && writtenValue(first);
  const isText = /^to(?:String|JSON)$/.test(propertyName(value.callee) ?? '');
  return isText && 'object' in value.callee ? writtenValue(value.callee.object as Node) : undefined;
}

/** Of `new URL(address, base)` and `new Request(address)`: the address, and the one that it is relative to. */
function argumentsOf(value: Node): readonly Node[] | undefined {
  if (value.type !== 'NewExpression') return undefined;
  if (isUndeclared(value.callee, 'URL')) return value.arguments.slice(0, 2);
  return isUndeclared(value.callee, 'Request') ? value.arguments.slice(0, 1) : undefined;
}
