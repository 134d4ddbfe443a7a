import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { functionCalled } from './function-name.ts';
import type { Origin } from './origin.ts';
import type { Part } from './text-parts.ts';
import { partsOf } from './text-parts.ts';
import type { Trace } from './trace.ts';
import { isBuilt } from './written-texts.ts';
import type { WrittenTexts } from './written-texts.ts';

/** A part of a command that the program does not fix, or that names a program. */
export interface Piece {
  readonly node: Node;
  readonly origin: Origin;
  /** It stands where the name of a program stands: the author means it to choose the command. */
  readonly isProgram: boolean;
}

/** Where the next part would name a program: at the start, after an operator of the shell, or after what starts one. */
const programPlace =
  /(?:[;&|(\n]|\b(?:sudo|exec|nohup|env|xargs|cmd(?:\.exe)?(?: \/\w)* \/c|sh -\w*c|-command))\s*["']?$/i;
/** How much of the text before a part decides what the part is; longer gaps are no command. */
const lookBehind = 40;
/** Enough for any command; names that build on each other could double with each step. */
const mostParts = 300;

/** Reads what a command is put together from, left to right and through the names of this file. */
export function piecesOf(texts: readonly Node[], trace: Trace, written: WrittenTexts): readonly Piece[] {
  const reader = new CommandReader(trace, written);
  reader.readAll(texts.flatMap((text, index) => (index === 0 ? [text] : [' ', text])));
  return reader.pieces;
}

class CommandReader {
  readonly pieces: Piece[] = [];
  readonly #trace: Trace;
  readonly #texts: WrittenTexts;
  readonly #open = new Set<Binding | FunctionNode>();
  #before = '\n';
  #parts = 0;

  constructor(trace: Trace, texts: WrittenTexts) {
    this.#trace = trace;
    this.#texts = texts;
  }

  readAll(parts: readonly Part[]): void {
    for (const part of parts) {
      if (typeof part === 'string') this.#write(part);
      else this.#read(part);
    }
  }

  #write(text: string): void {
    this.#before = (this.#before + text).slice(-lookBehind);
  }

  #read(node: Node): void {
    const expression = unwrap(node);
    this.#parts += 1;
    if (this.#parts > mostParts) return;
    const parts = partsOf(expression);
    if (parts !== undefined) this.readAll(parts);
    else if (expression.type === 'ConditionalExpression')
      this.#either([expression.consequent, expression.alternate]);
    else if (expression.type === 'LogicalExpression')
      this.#either(expression.operator === '&&' ? [expression.right] : [expression.left, expression.right]);
    else if (expression.type === 'AwaitExpression') this.#read(expression.argument);
    else if (!this.#throughName(expression) && !this.#throughResult(expression)) this.#leaf(expression);
  }

  #leaf(node: Node): void {
    const origin = this.#trace.of(node);
    const isProgram = programPlace.test(this.#before);
    if (isProgram || origin !== 'harmless') this.pieces.push({ node, origin, isProgram });
    this.#write('x');
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

  /** A call of a function of this file that puts a text together. */
  #throughResult(call: Node): boolean {
    const builder = call.type === 'CallExpression' ? functionCalled(call.callee) : undefined;
    if (builder === undefined || this.#open.has(builder)) return false;
    const results = this.#trace.resultsOf(builder);
    if (results.length === 0 || !results.every((result) => isBuilt(result))) return false;
    this.#open.add(builder);
    this.#either(results);
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
      if (!appends) this.#before = before;
      this.#read(text);
    }
    this.#open.delete(binding);
    return true;
  }
}
