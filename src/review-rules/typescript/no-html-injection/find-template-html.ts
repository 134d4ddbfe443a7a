import type { Node } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { TextReader } from '../_kit/origin/text-reader.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createWrittenTexts } from '../_kit/origin/written-texts.ts';
import type { WrittenTexts } from '../_kit/origin/written-texts.ts';
import type { OutsideHtml } from './find-outside-html.ts';
import { isEscaped } from './is-escaped.ts';
import { isRoutePart } from './route-part.ts';
import type { RouteParts } from './route-part.ts';
import { StateValues } from './state-values.ts';

/** What a template of Vue sets as HTML, where a part of it comes from the address of the page. */
export function* findTemplateHtml(file: TypeScriptFile): Generator<OutsideHtml, void> {
  const html = file.tree.template?.html ?? [];
  if (html.length === 0) return;
  const inAddress = new TemplateSearch(file, 'in-address');
  const inAll = file.text.includes('arams') ? new TemplateSearch(file, 'all') : undefined;
  for (const { expression, range, attribute } of html) {
    const certain = inAddress.partIn(expression);
    const part = certain ?? inAll?.partIn(expression);
    if (part === undefined) continue;
    const found = { range, part, sink: attribute, origin: 'address', kind: 'vue-html' } as const;
    yield certain === undefined ? { ...found, confidence: 'possible' } : found;
  }
}

class TemplateSearch {
  readonly #parts: RouteParts;
  readonly #state: StateValues;
  readonly #trace: Trace;
  readonly #written: WrittenTexts = createWrittenTexts();
  readonly #open = new Set<Node>();
  #found: Node | undefined;

  constructor(file: TypeScriptFile, parts: RouteParts) {
    this.#parts = parts;
    this.#trace = createTrace(file, {
      knows: (expression) => (isRoutePart(expression, parts) ? 'address' : this.#state.behind(expression)),
    });
    this.#state = new StateValues(file, (callee) => this.#trace.resultsOf(callee));
  }

  /** The part of it that somebody else writes. */
  partIn(expression: Node): Node | undefined {
    this.#found = undefined;
    this.#read(expression, '');
    return this.#found;
  }

  #hasFound(): boolean {
    return this.#found !== undefined;
  }

  #read(value: Node, before: string): void {
    new TextReader(this.#trace, this.#written, (part, upTo) => {
      this.#look(part, upTo);
    }).readAll([before, value]);
  }

  /** What stands for something else is read as that: there may be words around the part, and an escape. */
  #look(part: Node, before: string): void {
    if (this.#hasFound()) return;
    const behind = isRoutePart(part, this.#parts) ? undefined : this.#state.behind(part);
    if (behind === undefined) {
      if (this.#trace.of(part) === 'address' && !isEscaped(part, before)) this.#found = part;
      return;
    }
    if (this.#open.has(behind.key)) return;
    this.#open.add(behind.key);
    for (const value of behind.values) {
      if (this.#hasFound()) break;
      this.#read(value, before);
    }
    this.#open.delete(behind.key);
  }
}
