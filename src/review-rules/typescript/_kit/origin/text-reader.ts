import type { FunctionNode, Node } from '../../../../languages/typescript/node.ts';
import { isFunction, referenceOf, unwrap } from '../../../../languages/typescript/node.ts';
import type { Binding } from '../../../../languages/typescript/scope.ts';
import { isCall } from '../call.ts';
import { writtenValue } from '../written-value.ts';
import type { Part } from './text-parts.ts';
import { partsOf } from './text-parts.ts';
import type { Trace } from './trace.ts';
import type { WrittenTexts } from './written-texts.ts';
import { isBuilt } from './written-texts.ts';

/** How much of the text before a part decides what the part is; longer gaps are no command. */
const lookBehind = 40;
/** Enough for any command; names that build on each other could double with each step. */
const mostParts = 300;
/** Of the whole text as much as tells what it is, in characters. */
const longestText = 4000;

/** Called with each part that is no text, and with what stands before it. */
type Leaf = (node: Node, before: string) => void;

/** Reads what a text is put together from, left to right and through the names of this file. */
export class TextReader {
  readonly #trace: Trace;
  readonly #leaf: Leaf;
  readonly #texts: WrittenTexts;
  readonly #open = new Set<Binding | FunctionNode>();
  /** Of each function that is read, the call whose text it is. */
  readonly #calls = new Map<Node, Node>();
  #before = '\n';
  #parts = 0;
  #text = '';

  constructor(trace: Trace, texts: WrittenTexts, leaf: Leaf) {
    this.#trace = trace;
    this.#texts = texts;
    this.#leaf = leaf;
  }

  /** All that was read, with an `x` for each part that is no text. */
  get text(): string {
    return this.#text;
  }

  /** What the call that is read gives a parameter; undefined: it is none, or that is not seen. */
  givenFor(part: Node): Node | undefined {
    const binding = referenceOf(part)?.binding;
    const owner = binding?.kind === 'param' ? binding.scope.node : undefined;
    const call = owner && this.#calls.get(owner);
    if (call === undefined || !isCall(call) || owner === undefined || !isFunction(owner)) return undefined;
    const index = owner.params.findIndex((parameter) => parameter === binding?.declarations[0]);
    const isCertain = index >= 0 && call.arguments.every(({ type }) => type !== 'SpreadElement');
    return isCertain ? call.arguments[index] : undefined;
  }

  readAll(parts: readonly Part[]): void {
    for (const part of parts) {
      if (typeof part === 'string') this.#write(part);
      else this.#read(part);
    }
  }

  #write(text: string): void {
    this.#before = (this.#before + text).slice(-lookBehind);
    if (this.#text.length < longestText) this.#text += text.slice(0, longestText);
  }

  #read(node: Node): void {
    const expression = unwrap(node);
    this.#parts += 1;
    if (this.#parts > mostParts || !this.#texts.mayReadOn()) return;
    const parts = partsOf(expression);
    if (parts !== undefined) this.readAll(parts);
    else if (expression.type === 'ConditionalExpression')
      this.#either([expression.consequent, expression.alternate]);
    else if (expression.type === 'LogicalExpression')
      this.#either(expression.operator === '&&' ? [expression.right] : [expression.left, expression.right]);
    else if (expression.type === 'AwaitExpression') this.#read(expression.argument);
    else if (!this.#throughName(expression) && !this.#throughResult(expression)) {
      this.#leaf(expression, this.#before);
      this.#write('x');
    }
  }

  #either(nodes: readonly Node[]): void {
    const before = this.#before;
    let after = before;
    for (const node of nodes) {
      this.#before = before;
      this.#read(node);
      if (this.#before !== before) after = this.#before;
    }
    this.#before = after;
  }

  /** A call of a function of this file that puts a text together, or a name for what it gave. */
  #throughResult(value: Node): boolean {
    const builder = this.#texts.builderOf(value);
    if (builder === undefined || this.#open.has(builder)) return false;
    const results = this.#trace.resultsOf(builder);
    if (results.length === 0 || !results.every((result) => isBuilt(result))) return false;
    this.#open.add(builder);
    this.#calls.set(builder, isCall(value) ? value : writtenValue(value));
    this.#either(results);
    this.#calls.delete(builder);
    this.#open.delete(builder);
    return true;
  }

  /** A name that holds a text built in this file: the parts of all that it is given, `+=` after what was there. */
  #throughName(name: Node): boolean {
    const binding = referenceOf(name)?.binding;
    if (name.type !== 'Identifier' || binding === undefined) return false;
    if (this.#open.has(binding)) return true;
    const writes = this.#texts.of(binding);
    if (writes === undefined) return false;
    this.#open.add(binding);
    const before = this.#before;
    for (const { text, appends } of writes) {
      if (this.#parts > mostParts) break;
      if (!appends) this.#before = before;
      this.#read(text);
    }
    this.#open.delete(binding);
    return true;
  }
}
