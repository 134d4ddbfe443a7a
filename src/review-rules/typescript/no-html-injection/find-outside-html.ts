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
import { ContentTypes } from './content-type.ts';
import { sinksIn } from './html-sinks.ts';
import { isEscaped, isGivenByEscape } from './is-escaped.ts';
import { traceOfListedNames } from './listed-names.ts';
import { markdownOf } from './markdown-of.ts';
import { plainTextIn } from './plain-text.ts';
import { queryOfAddress } from './query-of-address.ts';
import { replacedPlaces } from './replaced-places.ts';

export interface OutsideHtml {
  /** Of what is read as HTML. */
  readonly range: Range;
  /** The part of it that somebody else writes. */
  readonly part: Node;
  readonly sink: string;
  readonly origin: 'request' | 'address' | 'message' | 'listing' | 'text';
  readonly kind: 'xss' | 'vue-html';
  readonly confidence?: Confidence;
}

export function* findOutsideHtml(file: TypeScriptFile): Generator<OutsideHtml, void> {
  const trace = traceOfHtml(file);
  const messages = traceOfMessages(file);
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
      const origin = originOf(part, reader, trace);
      const found = { range: rangeOf(html), part, sink: name, kind: 'xss' } as const;
      if (isEscaped(part, before) || isGivenByEscape(part, file)) return;
      if (origin === 'request' || origin === 'address') parts.push({ ...found, ...weighed(origin, part) });
      else if (originOf(part, reader, messages) === 'request')
        parts.push({ ...found, origin: 'message', confidence: 'likely' });
      else if (mustHaveTag && originOf(part, reader, listed) === 'request')
        parts.push({ ...found, origin: 'listing', confidence: 'possible' });
    });
    reader.readAll([html]);
    const found = worstOf(parts) ?? plainText(html, name, mustHaveTag);
    if (found === undefined || (mustHaveTag && types.isOther(html))) continue;
    if (!mustHaveTag || hasTag(reader.text, found.part) || types.isHtml(html)) yield found;
  }
}

function hasTag(text: string, part: Node): boolean {
  return markdownOf(part) !== undefined || /<[a-z!/]/i.test(text);
}

function traceOfHtml(file: TypeScriptFile): Trace {
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
function weighed(origin: 'request' | 'address', part: Node): Pick<OutsideHtml, 'origin' | 'confidence'> {
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
