import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { isRequest } from '../_kit/origin/request-parts.ts';
import { TextReader } from '../_kit/origin/text-reader.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import type { WrittenTexts } from '../_kit/origin/written-texts.ts';
import { createWrittenTexts } from '../_kit/origin/written-texts.ts';
import { propertyName } from '../_kit/property-name.ts';
import { answersRequests } from './text-givers.ts';

/** A pattern that whoever sends a request writes. */
export interface ForeignPattern {
  readonly place: Node;
  readonly part: Node;
}

/** Only patterns that this process runs: what is handed to a database is run there, within its limits. */
export function* findForeignPatterns(file: TypeScriptFile): Generator<ForeignPattern, void> {
  const { tree } = file;
  const trace = createTrace(file, { tellsAddress: true });
  const written = createWrittenTexts();
  let isAnswering: boolean | undefined;
  for (const places of [tree.nodesOf('NewExpression'), tree.callsNamed(['RegExp'])])
    for (const place of places) {
      const [source] = place.arguments;
      if (source === undefined || !isGlobalName(place.callee, 'RegExp')) continue;
      if (source.type === 'StringLiteral') continue;
      isAnswering ??= answersRequests(file);
      if (!isAnswering) return;
      const part = foreignPart(source, trace, written);
      if (part !== undefined && isRun(place)) yield { place, part };
    }
}

function foreignPart(source: Node, trace: Trace, written: WrittenTexts): Node | undefined {
  const found: Node[] = [];
  new TextReader(trace, written, (part) => {
    if (trace.of(part) === 'request' && !isRequest(part)) found.push(part);
  }).readAll([source]);
  return found[0];
}

function isRun(pattern: Node): boolean {
  if (isRunHere(pattern)) return true;
  const declarator = parentOf(pattern);
  const name =
    declarator?.type === 'VariableDeclarator' &&
    declarator.init != null &&
    unwrap(declarator.init) === pattern
      ? referenceOf(declarator.id)?.binding
      : undefined;
  return name?.references.slice(0, mostUses).some(({ identifier }) => isRunHere(identifier)) === true;
}

const mostUses = 20;

/** `pattern.test(text)`, `text.match(pattern)` */
function isRunHere(pattern: Node): boolean {
  const around = parentOf(pattern);
  if (around === undefined) return false;
  if (isCall(around))
    return (
      keyOf(pattern) === 'arguments' &&
      /^(?:match|matchAll|replace|replaceAll|search|split)$/.test(propertyName(around.callee) ?? '')
    );
  return keyOf(pattern) === 'object' && /^(?:test|exec)$/.test(propertyName(around) ?? '');
}
