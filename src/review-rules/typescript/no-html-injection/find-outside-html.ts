import type { Confidence } from '../../../domain/finding.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import type { Call } from '../_kit/call.ts';
import { TextReader } from '../_kit/origin/text-reader.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { createWrittenTexts } from '../_kit/origin/written-texts.ts';
import { propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import { ContentTypes } from './content-type.ts';
import { isEscaped, isGivenByEscape } from './is-escaped.ts';
import { replacedPlaces } from './replaced-places.ts';
import { traceOfListedNames } from './listed-names.ts';
import { namesAny } from '../_kit/names-any.ts';

export interface OutsideHtml {
  /** Of what is read as HTML. */
  readonly range: Range;
  /** The part of it that somebody else writes. */
  readonly part: Node;
  readonly sink: string;
  readonly origin: 'request' | 'address' | 'listing';
  readonly kind: 'xss' | 'vue-html';
  readonly confidence?: Confidence;
}

/** Whether the file names something that reads HTML: else its tree needs no look. */
export function mayWriteHtml(file: TypeScriptFile): boolean {
  if (namesAny(file, htmlNames)) return true;
  return namesAny(file, responseNames) && namesAny(file, responseMethods);
}

const htmlNames = [
  ...['innerHTML', 'outerHTML', 'srcdoc', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'],
  ...['createContextualFragment', 'writeln', 'html'],
];
const responseNames = ['res', 'response', 'reply', 'document'];
const responseMethods = ['send', 'end', 'write'];

interface Sink {
  readonly html: Node;
  readonly name: string;
  /** It is HTML only if it looks like some. */
  readonly mustHaveTag: boolean;
}

export function* findOutsideHtml(file: TypeScriptFile): Generator<OutsideHtml, void> {
  const trace = createTrace(file);
  const listed = traceOfListedNames(file, trace);
  const written = createWrittenTexts();
  const types = new ContentTypes(file);
  for (const { html, name, mustHaveTag } of sinksIn(file)) {
    const parts: OutsideHtml[] = [];
    const reader: TextReader = new TextReader(trace, written, (part, before) => {
      const places = replacedPlaces(part, trace);
      if (places !== undefined) {
        reader.readAll(places);
        return;
      }
      const origin = trace.of(part);
      const found = { range: rangeOf(html), part, sink: name, kind: 'xss' } as const;
      if (isEscaped(part, before) || isGivenByEscape(part, file)) return;
      if (origin === 'request' || origin === 'address') parts.push({ ...found, origin });
      else if (mustHaveTag && listed?.of(part) === 'request')
        parts.push({ ...found, origin: 'listing', confidence: 'possible' });
    });
    reader.readAll([html]);
    // What comes with a request says more than the name of a file.
    const found = parts.find(({ origin }) => origin !== 'listing') ?? parts[0];
    if (found === undefined) continue;
    const isPage = !mustHaveTag || /<[a-z!/]/i.test(reader.text) || types.isHtml(html);
    if (isPage && !(mustHaveTag && types.isOther(html))) yield found;
  }
}

function* sinksIn({ tree }: TypeScriptFile): Generator<Sink, void> {
  for (const { left, right } of tree.nodesOf('AssignmentExpression')) {
    const name = propertyName(left);
    if (name !== undefined && /^(?:innerHTML|outerHTML|srcdoc)$/.test(name))
      yield { html: right, name, mustHaveTag: false };
  }
  for (const attribute of tree.nodesOf('JSXAttribute')) {
    const html = htmlOfAttribute(attribute);
    if (html !== undefined) yield { html, name: 'dangerouslySetInnerHTML', mustHaveTag: false };
  }
  for (const call of [...tree.nodesOf('CallExpression'), ...tree.nodesOf('OptionalCallExpression')])
    yield* sinksOfCall(call);
}

function htmlOfAttribute({ name, value }: NodeOf<'JSXAttribute'>): Node | undefined {
  if (name.name !== 'dangerouslySetInnerHTML' || value?.type !== 'JSXExpressionContainer') return undefined;
  const object = writtenValue(value.expression);
  return object.type === 'ObjectExpression' ? propertyOf(object, '__html') : undefined;
}

function* sinksOfCall(call: Call): Generator<Sink, void> {
  const name = nameOfCallee(call.callee);
  const [first, second] = call.arguments;
  if (name === undefined || first === undefined) return;
  const receiver = namesOfReceiver(call.callee).at(-1) ?? '';
  switch (name) {
    case 'insertAdjacentHTML':
      if (second !== undefined) yield { html: second, name, mustHaveTag: false };
      return;
    case 'createContextualFragment':
      yield { html: first, name, mustHaveTag: false };
      return;
    case 'writeln':
    case 'write':
      if (receiver === 'document') yield { html: first, name: `document.${name}`, mustHaveTag: false };
      else if (isResponse(receiver)) yield { html: first, name: `${receiver}.${name}`, mustHaveTag: true };
      return;
    case 'html':
      if (/^(?:\$|jQuery)/.test(receiver)) yield { html: first, name, mustHaveTag: false };
      return;
    case 'send':
    case 'end':
      if (isResponse(receiver) || isResponse(statusReceiver(call)))
        yield { html: first, name: `res.${name}`, mustHaveTag: true };
      return;
    default:
  }
}

function isResponse(name: string): boolean {
  return /^(?:res|response|reply)$/.test(name);
}

/** `res` of `res.status(404).send(…)`. */
function statusReceiver({ callee }: Call): string {
  const method = unwrap(callee);
  if (method.type !== 'MemberExpression') return '';
  const inner = unwrap(method.object);
  return inner.type === 'CallExpression' ? (namesOfReceiver(inner.callee).at(-1) ?? '') : '';
}
