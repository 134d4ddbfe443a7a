import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, keyOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { namesAny } from '../_kit/names-any.ts';
import { openingOf } from '../_kit/opening.ts';
import type { Opening } from '../_kit/opening.ts';
import { responsePartAt } from './error-response.ts';
import { isLookedAt } from './is-looked-at.ts';
import { requestPartAt } from './request-part.ts';
import { recordAt } from './record-lookup.ts';

/** Something that others may leave out, or that is not there: read, and opened at once. */
export interface Part {
  readonly what: 'response' | 'header' | 'query' | 'record';
  /** What may be null or undefined. */
  readonly value: Node;
  /** Where an author who reckons with that would look at it. */
  readonly region: Node;
  /** Nobody but the callers decides about it. */
  readonly isLeftToCallers: boolean;
}

export interface AbsentPart extends Part {
  readonly opening: Opening;
}

const telling: readonly string[] = [
  ...['response', 'headers', 'header', 'queryStringParameters'],
  ...['findOne', 'findOneBy', 'findById', 'findByPk', 'findUnique', 'findFirst'],
];

export function* findAbsentParts(file: TypeScriptFile): Generator<AbsentPart, void> {
  if (!namesAny(file, telling)) return;
  const told = new Set<string>();
  for (const part of partsIn(file)) {
    const opening = openingOf(part.value);
    if (opening === undefined || isCaught(opening.node) || isLookedAt(part, file)) continue;
    const { start, end } = spelledRange(part.value);
    const place = `${part.region.start ?? 0} ${file.text.slice(start, end)}`;
    if (told.has(place)) continue;
    told.add(place);
    yield { ...part, opening };
  }
}

function* partsIn(file: TypeScriptFile): Generator<Part, void> {
  for (const member of file.tree.nodesOf('MemberExpression')) {
    const part = responsePartAt(member, file) ?? requestPartAt(member);
    if (part !== undefined) yield part;
  }
  for (const call of file.tree.nodesOf('CallExpression')) {
    const part = requestPartAt(call) ?? recordAt(call, file);
    if (part !== undefined) yield part;
  }
}

function spelledRange({ start, end }: Node): { readonly start: number; readonly end: number } {
  return { start: start ?? 0, end: end ?? 0 };
}

/** Who catches what is thrown may do so for this as well. */
function isCaught(use: Node): boolean {
  let at = use;
  for (const around of ancestorsOf(use)) {
    if (isFunction(around)) return false;
    if (around.type === 'TryStatement' && around.handler != null && keyOf(at) === 'block') return true;
    at = around;
  }
  return false;
}
