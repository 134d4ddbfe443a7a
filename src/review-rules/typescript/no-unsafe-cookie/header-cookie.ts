import type { Node } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { partsOf } from '../_kit/origin/text-parts.ts';
import { keyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** A cookie that is written out as a header, all of whose attributes stand there. */
export interface HeaderCookie {
  readonly name: string;
  readonly place: Node;
}

const setsHeader = /^(?:set|setHeader|header|append|appendHeader)$/;
const isSetCookie = /^set-cookie$/i;
const cleared = /max-age=(?:0|-\d+)\b|expires=thu,? 01[ -]jan[ -]1970/i;

/** Those that scripts can read: `HttpOnly` is not among their attributes. */
export function* openHeaderCookies({ tree }: TypeScriptFile): Generator<HeaderCookie, void> {
  for (const { callee, arguments: given } of tree.nodesOf('CallExpression')) {
    const [name, value] = given;
    if (name?.type !== 'StringLiteral' || value === undefined || !isSetCookie.test(name.value)) continue;
    if (setsHeader.test(nameOfCallee(callee) ?? '')) yield* cookiesIn(value);
  }
  for (const property of tree.nodesOf('ObjectProperty'))
    if (isSetCookie.test(keyName(property) ?? '')) yield* cookiesIn(property.value);
}

/** One, or a list. */
function* cookiesIn(value: Node): Generator<HeaderCookie, void> {
  const written = writtenValue(value);
  const all = written.type === 'ArrayExpression' ? written.elements : [written];
  for (const one of all) {
    const cookie = one === null ? undefined : openCookieOf(one);
    if (cookie !== undefined) yield cookie;
  }
}

/** `sid=${id}; Path=/`; a value that stands elsewhere than behind `=` may bring attributes. */
function openCookieOf(place: Node): HeaderCookie | undefined {
  let text = '';
  for (const part of piecesOf(place)) {
    if (typeof part === 'string') text += part;
    else if (text.endsWith('=')) text += '\n';
    else return undefined;
  }
  const name = /^\s*([\w.-]+)=/.exec(text)?.[1];
  if (name === undefined || !/^[^=;]+=\n(?:;|$)/.test(text)) return undefined;
  return /httponly/i.test(text) || cleared.test(text) ? undefined : { name, place };
}

/** Texts put together from texts are followed so far. */
const deepest = 4;

function piecesOf(node: Node, steps = deepest): readonly (string | Node)[] {
  const parts = steps === 0 ? undefined : partsOf(writtenValue(node));
  if (parts === undefined) return [node];
  return parts.flatMap((part) => (typeof part === 'string' ? [part] : piecesOf(part, steps - 1)));
}
