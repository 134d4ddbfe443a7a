import { calleeOf } from '../../../analysis/flow/callee.ts';
import { definitionOf } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { eachCall } from '../_kit/each-call.ts';
import type { CallSite } from '../_kit/each-call.ts';
import { declarationAround } from '../_kit/functions.ts';
import { isTextVerb } from '../_kit/origin/call-taint.ts';
import { spellingOf } from '../_kit/origin/spelling-of.ts';
import { textBehind } from '../_kit/origin/text-behind.ts';
import { verbsOf } from '../_kit/origin/text-calls.ts';
import { TextReader } from '../_kit/origin/text-reader.ts';
import { Trace } from '../_kit/origin/trace.ts';
import { declaredTypeOf, nodeOf } from '../_kit/origin/variables.ts';
import type { Value } from '../_kit/origin/variables.ts';

/** What a request brings along, in a page as it is. */
export interface RawHtml {
  readonly at: Range;
  readonly part: string;
  /** `path`: the path of the request, of which a handler may get only some. `template`: by a template that escapes nothing. */
  readonly manner?: 'path' | 'template';
}

/** A text without these writes no page of its own. */
export function mayWritePages(text: string): boolean {
  return (
    /\btemplate\.(?:HTML|JS)\(|\bhttp\.ResponseWriter\b|\becho\.Context\b/.test(text) &&
    /Fprint|WriteString\(|\.Write\(|\.HTML\(|\.JS\(/.test(text)
  );
}

export function* findRawHtml(file: GoFile): Generator<RawHtml, void> {
  const trace = new Trace(file);
  for (const site of eachCall(file.tree)) {
    const part = trustedPart(site, trace) ?? writtenPart(site, trace);
    if (part !== undefined)
      yield { at: site.call.at, part, ...(isPath.test(part) ? { manner: 'path' } : {}) };
  }
}

/** `template.HTML(r.FormValue("note"))` */
function trustedPart({ flow, call }: CallSite, trace: Trace): string | undefined {
  const { imported, names } = calleeOf(flow, call);
  const [first] = call.args;
  if (imported?.module !== 'html/template' || !/^(?:HTML|JS|HTMLAttr)$/.test(names[1] ?? ''))
    return undefined;
  return first === undefined ? undefined : firstOutside([{ flow, place: first.place }], trace, () => true);
}

/** What is written to who asked, where it is read as a page. */
function writtenPart(site: CallSite, trace: Trace): string | undefined {
  const written = writtenBy(site, trace);
  if (written === undefined || saysOther(site, trace)) return undefined;
  const { flow } = site;
  if (written.format === undefined)
    return firstOutside(
      written.places.map((place) => ({ flow, place })),
      trace,
      isInPage,
    );
  let before = '\n';
  for (const [index, one] of (verbsOf(written.format)?.verbs ?? []).entries()) {
    before += one.before;
    const place = written.places[index];
    if (place === undefined) return undefined;
    const text = before;
    const found = isTextVerb(one.verb)
      ? firstOutside([{ flow, place }], trace, (own) => isInPage(text + own))
      : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Behind a tag, but not in a document that is no page. */
function isInPage(before: string): boolean {
  return /<(?:!doctype|[a-z][\w-]*[\s>]|\/[a-z])/i.test(before) && !/<\?xml|<svg|<\w+:\w/i.test(before);
}

function firstOutside(
  values: readonly Value[],
  trace: Trace,
  counts: (before: string) => boolean,
): string | undefined {
  let found: string | undefined;
  let before = '';
  for (const value of values) {
    const reader = new TextReader(trace, (part, own) => {
      if (found !== undefined || !counts(before + own)) return;
      const origin = trace.of(part);
      const name = origin === 'harmless' ? '' : spellingOf(part, trace.text);
      if (/^(?:request|escaped|route)$/.test(origin) || (origin === 'address' && isPath.test(name)))
        found = name;
    });
    reader.read(value);
    before += reader.text;
  }
  return found;
}

/** The path as it is read, without what its sender escaped. */
const isPath = /^\w+(?:\.Request(?:\(\))?)?\.URL\.Path$/;

interface Written {
  readonly format: string | undefined;
  readonly places: readonly PlaceId[];
}

function writtenBy({ flow, call }: CallSite, trace: Trace): Written | undefined {
  const { imported, names, root } = calleeOf(flow, call);
  const [first, ...others] = call.args.map(({ place }) => place);
  if (first === undefined) return undefined;
  const typeOf = (place: PlaceId): string => declaredTypeOf(trace.tree, { flow, place }) ?? '';
  switch (imported === undefined ? names.at(-1) : names.join('.')) {
    case 'fmt.Fprintf': {
      const [format, ...given] = others;
      const text = textBehind(flow, format, trace);
      return text === undefined || typeOf(first) !== answer ? undefined : { format: text, places: given };
    }
    case 'fmt.Fprint':
    case 'fmt.Fprintln':
    case 'io.WriteString':
      return typeOf(first) === answer ? { format: undefined, places: others } : undefined;
    case 'Write':
      return typeOf(root) === answer ? { format: undefined, places: [textIn(flow, first)] } : undefined;
    case 'HTML':
      return /^\*?echo\.Context$/.test(typeOf(root)) ? { format: undefined, places: others } : undefined;
    default:
      return undefined;
  }
}

/** `x` of `[]byte(x)`. */
function textIn(flow: FlowFunction, place: PlaceId): PlaceId {
  const made = definitionOf(flow, place)?.instruction;
  const isConverted = made?.op === 'opaque' && made.reason === 'type_conversion_expression';
  return (isConverted ? made.operands[0] : undefined) ?? place;
}

const answer = 'http.ResponseWriter';

/** The function says that what it writes is something else. */
function saysOther({ flow }: CallSite, { tree }: Trace): boolean {
  const own = nodeOf(flow);
  const around = own === undefined ? undefined : (declarationAround(own) ?? own);
  const text = around === undefined ? '' : tree.textOf(around);
  return /content-?type/i.test(text) && !/text\/html|TextHTML/i.test(text);
}
