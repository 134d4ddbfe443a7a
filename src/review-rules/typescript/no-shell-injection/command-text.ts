import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { functionCalled } from './function-name.ts';
import { isChecked } from './is-checked.ts';
import type { Origin } from './origin.ts';
import type { Part } from './text-parts.ts';
import { partsOf } from './text-parts.ts';
import type { Trace } from './trace.ts';

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
export function piecesOf(texts: readonly Node[], trace: Trace): readonly Piece[] {
  const reader = new CommandReader(trace);
  reader.readAll(texts.flatMap((text, index) => (index === 0 ? [text] : [' ', text])));
  return reader.pieces;
}

class CommandReader {
  readonly pieces: Piece[] = [];
  readonly #trace: Trace;
  readonly #open = new Set<Binding | FunctionNode>();
  #before = '\n';
  #parts = 0;

  constructor(trace: Trace) {
    this.#trace = trace;
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
    const writes = textsWritten(binding);
    if (writes === undefined || isChecked(binding)) return false;
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

interface TextWrite {
  readonly text: Node;
  readonly appends: boolean;
}

/** All writes of a name, when each of them is a text put together in place; else undefined. */
function textsWritten(binding: Binding): readonly TextWrite[] | undefined {
  if (binding.kind === 'param') return undefined;
  const writes: TextWrite[] = [];
  for (const { access, identifier } of binding.references) {
    if (access === 'read') continue;
    const write = textWrite(identifier);
    if (write === undefined || !(write.appends || isBuilt(write.text))) return undefined;
    writes.push(write);
  }
  return writes.length === 0 ? undefined : writes;
}

function textWrite(identifier: Node): TextWrite | undefined {
  const parent = parentOf(identifier);
  if (parent?.type === 'VariableDeclarator' && parent.id === identifier)
    return parent.init == null ? undefined : { text: parent.init, appends: false };
  if (parent?.type !== 'AssignmentExpression' || parent.left !== identifier) return undefined;
  if (parent.operator !== '=' && parent.operator !== '+=') return undefined;
  return { text: parent.right, appends: parent.operator === '+=' };
}

/** A text put together here, a name, or a choice of some. */
function isBuilt(node: Node): boolean {
  const expression = unwrap(node);
  return (
    /^(?:Identifier|ConditionalExpression|LogicalExpression)$/.test(expression.type) ||
    partsOf(expression) !== undefined
  );
}
