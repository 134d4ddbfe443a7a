import type { Confidence } from '../../../domain/finding.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { createFieldsOfThis } from '../_kit/origin/fields-of-this.ts';
import { traceOfMessages } from '../_kit/origin/message-data.ts';
import type { Origin } from '../_kit/origin/origin.ts';
import { TextReader } from '../_kit/origin/text-reader.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import type { Known, Trace } from '../_kit/origin/trace.ts';
import { createWrittenTexts } from '../_kit/origin/written-texts.ts';
import { createIsTextOfCaller } from './caller-texts.ts';
import { ContentTypes } from './content-type.ts';
import type { Sink } from './html-sinks.ts';
import { sinksIn } from './html-sinks.ts';
import { isEscaped, isGivenByEscape } from './is-escaped.ts';
import { traceOfListedNames } from './listed-names.ts';
import { markdownOf } from './markdown-of.ts';
import { traceOfPageText } from './page-text.ts';
import { plainTextIn } from './plain-text.ts';
import { queryOfAddress } from './query-of-address.ts';
import { replacedPlaces } from './replaced-places.ts';

export interface OutsideHtml {
  /** Of what is read as HTML. */
  readonly range: Range;
  /** The part of it that somebody else writes. */
  readonly part: Node;
  readonly sink: string;
  readonly origin: 'request' | 'address' | 'message' | 'listing' | 'page' | 'text' | 'link' | 'caller';
  readonly kind: 'xss' | 'vue-html';
  readonly confidence?: Confidence;
}

export function* findOutsideHtml(file: TypeScriptFile): Generator<OutsideHtml, void> {
  const traces = tracesOf(file);
  const written = createWrittenTexts();
  const types = new ContentTypes(file);
  const isTextOfCaller = createIsTextOfCaller(file);
  for (const sink of sinksIn(file)) {
    const { html, name, mustHaveTag } = sink;
    const parts: OutsideHtml[] = [];
    const fromCaller = (part: Node, before: string): Source | undefined =>
      !mustHaveTag && isTextOfCaller(part, before) ? { origin: 'caller', confidence: 'possible' } : undefined;
    const reader: TextReader = new TextReader(traces.html, written, (part, before) => {
      const places = replacedPlaces(part, traces.html);
      if (places !== undefined) {
        reader.readAll(places);
        return;
      }
      const source = sourceOf(part, sink, reader, traces) ?? fromCaller(part, before);
      if (source === undefined || isEscaped(part, before) || isGivenByEscape(part, file)) return;
      parts.push({ range: rangeOf(html), part, sink: name, kind: 'xss', ...source });
    });
    reader.readAll([html]);
    const found = worstOf(parts) ?? plainText(html, name, mustHaveTag);
    if (found === undefined || (mustHaveTag && types.isOther(html))) continue;
    if (!mustHaveTag || hasTag(reader.text, found.part) || types.isHtml(html)) yield found;
  }
}

/** undefined: the file has nothing of that kind. */
interface Traces {
  readonly html: Trace;
  readonly messages: Trace | undefined;
  readonly listed: Trace | undefined;
  readonly shown: Trace | undefined;
}

function tracesOf(file: TypeScriptFile): Traces {
  const html = traceOfHtml(file);
  const [messages, listed] = [traceOfMessages(file), traceOfListedNames(file, html)];
  return { html, messages, listed, shown: traceOfPageText(file) };
}

type Source = Pick<OutsideHtml, 'origin' | 'confidence'>;

function sourceOf(
  part: Node,
  { mustHaveTag }: Sink,
  reader: TextReader,
  { html, messages, listed, shown }: Traces,
): Source | undefined {
  const origin = originOf(part, reader, html);
  if (origin === 'request' || origin === 'address') return weighed(origin, part);
  const isFrom = (trace: Trace | undefined) => originOf(part, reader, trace) === 'request';
  if (isFrom(messages)) return { origin: 'message', confidence: 'likely' };
  if (mustHaveTag && isFrom(listed)) return { origin: 'listing', confidence: 'possible' };
  return isFrom(shown) ? { origin: 'page', confidence: 'possible' } : undefined;
}

function hasTag(text: string, part: Node): boolean {
  return markdownOf(part) !== undefined || /<[a-z!/]/i.test(text);
}

export function traceOfHtml(file: TypeScriptFile): Trace {
  const fields = createFieldsOfThis(file);
  return createTrace(file, {
    knows: (value) => queryOfAddress(value) ?? markdownKnown(value) ?? fields.of(value),
  });
}

function markdownKnown(expression: Node): Known | undefined {
  const text = markdownOf(expression);
  return text && { key: expression, values: [text] };
}

/** Of `location.href` it is not sure: browsers give it with `<`, `>` and `"` encoded. */
function weighed(origin: 'request' | 'address', part: Node): Source {
  const isWhole = /^(?:href|URL|documentURI|referrer)$/.test(propertyName(writtenValue(part)) ?? '');
  return origin === 'address' && isWhole ? { origin, confidence: 'possible' } : { origin };
}

/** What comes with a request says more than a message or the name of a file. */
function worstOf(parts: readonly OutsideHtml[]): OutsideHtml | undefined {
  return parts.find(({ confidence }) => confidence === undefined) ?? parts[0];
}

function plainText(html: Node, sink: string, mustHaveTag: boolean): OutsideHtml | undefined {
  const part = mustHaveTag ? undefined : plainTextIn(html);
  return part && { range: rangeOf(html), part, sink, origin: 'text', kind: 'xss', confidence: 'possible' };
}

/** A parameter of a function that puts texts together is what the call gives it that is read; others may give worse. */
function originOf(part: Node, reader: TextReader, trace: Trace | undefined): Origin {
  const origin = trace?.of(part) ?? 'harmless';
  const given = origin === 'harmless' ? undefined : reader.givenFor(part);
  return given === undefined || trace === undefined ? origin : trace.of(given);
}
