import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { constantTruthOf } from '../_kit/constant-truth-of.ts';
import { isExitCall } from '../_kit/is-exit-call.ts';
import { isQuiet, isQuietExpression } from './is-quiet.ts';
import { isThrowingParse } from './is-throwing-parse.ts';

/** A way through a function on which nothing settles the promise. */
interface Way {
  /** What it turned off at: a branch, a handler. undefined: it went straight on. */
  readonly by: Node | undefined;
  /** It is the one for errors. */
  readonly isOfError: boolean;
  /** Since then nothing was done that another could notice. */
  readonly isQuiet: boolean;
}

export interface OpenEnd {
  readonly kind: 'return' | 'end' | 'throw' | 'parse';
  readonly at: Node;
  readonly way: Way;
}

interface Questions {
  /** Does something in this part settle the promise, or hand on what does? */
  readonly isMentioned: (part: Node) => boolean;
  /** What the outcome of a test says of an error: `err` is there when it is true (or false). */
  readonly errorWhen: (test: Node) => boolean | undefined;
  /** Is nobody told by this statement, besides those that tell nobody anywhere? */
  readonly isSilent?: (statement: Node) => boolean;
}

type Ways = readonly Way[];

/** How the ways through a body end that settle nothing. Inner functions and loops are not looked into. */
export function openEndsOf(body: Node, questions: Questions, start: Way): readonly OpenEnd[] {
  const reader = new WayReader(questions);
  const open = body.type === 'BlockStatement' ? reader.list(body.body, [start]) : reader.value(body, start);
  for (const way of open) reader.ends.push({ kind: 'end', at: body, way });
  return reader.ends;
}

class WayReader {
  readonly ends: OpenEnd[] = [];
  readonly #questions: Questions;
  /** In a `try` that has a handler nothing is lost by throwing. */
  #held = 0;

  constructor(questions: Questions) {
    this.#questions = questions;
  }

  list(statements: readonly Node[], ways: Ways): Ways {
    let open = ways;
    for (const statement of statements) {
      if (open.length === 0) break;
      open = this.#through(statement, open);
    }
    return open;
  }

  /** The body of `(error) => log(error)`. */
  value(node: Node, way: Way): Ways {
    this.#noteParse(node, [way]);
    if (this.#questions.isMentioned(node)) return [];
    return isQuietExpression(node) ? [way] : [{ ...way, isQuiet: false }];
  }

  #through(node: Node, ways: Ways): Ways {
    if (node.type === 'BlockStatement') return this.list(node.body, ways);
    if (node.type === 'FunctionDeclaration' || declaresFunctions(node)) return ways;
    this.#noteParse(node, ways);
    switch (node.type) {
      case 'IfStatement':
        return this.#if(node, ways);
      case 'TryStatement':
        return this.#try(node, ways);
      case 'ThrowStatement':
        if (this.#held === 0) this.#note('throw', node, ways);
        return [];
      default:
        return this.#plain(node, ways);
    }
  }

  #plain(node: Node, ways: Ways): Ways {
    if (this.#questions.isMentioned(node)) return [];
    if (node.type === 'ReturnStatement') {
      this.#note('return', node, this.#after(node, ways));
      return [];
    }
    if (node.type === 'BreakStatement' || node.type === 'ContinueStatement') return [];
    if (node.type === 'ExpressionStatement' && isExitCall(node.expression)) return [];
    if (isLoop(node) && isEndless(node)) return [];
    return this.#after(node, ways);
  }

  #after(node: Node, ways: Ways): Ways {
    if (isQuiet(node) || this.#questions.isSilent?.(node) === true) return ways;
    return merged(ways.map((way) => ({ ...way, isQuiet: false })));
  }

  #if(node: NodeOf<'IfStatement'>, ways: Ways): Ways {
    if (this.#questions.isMentioned(node.test)) return [];
    const error = this.#questions.errorWhen(node.test);
    const then = turned(ways, node, error === true);
    const otherwise = turned(ways, node, error === false);
    return merged([
      ...this.#through(node.consequent, then),
      ...(node.alternate == null ? otherwise : this.#through(node.alternate, otherwise)),
    ]);
  }

  #try({ block, handler, finalizer }: NodeOf<'TryStatement'>, ways: Ways): Ways {
    if (finalizer != null && this.#questions.isMentioned(finalizer)) return [];
    if (handler == null) return this.list(block.body, ways);
    this.#held += 1;
    const through = this.list(block.body, ways);
    this.#held -= 1;
    const isOfError = this.#questions.isMentioned(block);
    return merged([...through, ...this.list(handler.body.body, turned(ways, handler, isOfError))]);
  }

  #noteParse(node: Node, ways: Ways): void {
    const part = node.type === 'IfStatement' ? node.test : node;
    if (this.#held > 0 || !isSimple(part)) return;
    const parse = parseIn(part);
    if (parse !== undefined) this.#note('parse', parse, ways);
  }

  #note(kind: OpenEnd['kind'], at: Node, ways: Ways): void {
    for (const way of ways) this.ends.push({ kind, at, way });
  }
}

function turned(ways: Ways, by: Node, isOfError: boolean): Ways {
  return merged(ways.map((way) => ({ by, isOfError: isOfError || way.isOfError, isQuiet: true })));
}

/** Ways that differ in nothing that is asked of them are one. */
function merged(ways: Ways): Ways {
  const found = new Map<string, Way>();
  for (const way of ways) {
    const key = `${String(way.isOfError)} ${String(way.isQuiet)}`;
    if (!found.has(key)) found.set(key, way);
  }
  return [...found.values()];
}

function declaresFunctions(node: Node): boolean {
  if (node.type !== 'VariableDeclaration') return false;
  return node.declarations.every(({ init }) => init == null || isFunction(init));
}

function isSimple({ type }: Node): boolean {
  return !/^(?:Block|If|Try|For|ForIn|ForOf|While|DoWhile|Switch|Labeled)Statement$/.test(type);
}

function parseIn(part: Node): Node | undefined {
  if (isFunction(part)) return undefined;
  if (isThrowingParse(part)) return part;
  let found: Node | undefined;
  walkChildren(part, (child) => {
    found ??= parseIn(child);
  });
  return found;
}

function isLoop(node: Node): node is NodeOf<'ForStatement' | 'WhileStatement' | 'DoWhileStatement'> {
  return node.type === 'ForStatement' || node.type === 'WhileStatement' || node.type === 'DoWhileStatement';
}

function isEndless({ test }: { readonly test?: Node | null }): boolean {
  return test == null || constantTruthOf(test) === true;
}
