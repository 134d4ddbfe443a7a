import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { isFunction } from '../_kit/functions.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';

/** What is done as well as it can be: nothing is to be done about its errors. */
const bestEffort =
  /^_?(?:do|force)?(?:close|stop|shut|clean|clear|rollback|remove|delete|unlock|release|kill|cancel|log|print|warn|debug|trace|notify|write|flush|send|try|maybe|drain|reset|ignore|must|disconnect|teardown|abort|report|emit|usage|help|restore|resize|terminate|unmount|purge|issue|dump|patch|sleep|unsub|unreg|detach|forget)/i;

/** Characters of a function that is read again for each call in it. */
const longest = 30_000;

/** Calls of one name in a file. */
interface Calls {
  readonly taken: number;
  readonly dropped: number;
}

/** The functions and methods of one file whose last result is an error that may be one. */
export class OwnFunctions {
  readonly #tree: GoTree;
  #functions: ReadonlyMap<string, GoNode> | undefined;
  #calls: ReadonlyMap<string, Calls> | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  /** `load()`, and `s.load()` in a method of the same type. */
  givesError(call: GoNode): boolean {
    const callee = childOf(call, 'function');
    if (callee === undefined) return false;
    const key = callee.kind === 'identifier' ? this.#tree.textOf(callee) : this.#methodKey(callee);
    if (key === undefined || bestEffort.test(key.split('.').at(-1) ?? '')) return false;
    this.#functions ??= this.#search();
    const called = this.#functions.get(key);
    if (called === undefined || (callee.kind === 'identifier' && this.#isHidden(callee))) return false;
    return !this.#keepsError(called) && !this.#isDoneAt(called, call);
  }

  /** `n, r.err = r.from.Read(b)`, `return r.err`: whoever asks the receiver learns of it. */
  #keepsError(method: GoNode): boolean {
    const name = receiverOf(method, this.#tree)?.name;
    if (name === undefined || name === '') return false;
    const kept = `\\b${name}\\.\\w*[eE]rr(?:or)?\\b`;
    return new RegExp(`${kept}\\s*=[^=]|\\breturn (?:[^\\n]*, *)?${kept}`).test(this.#tree.textOf(method));
  }

  /** It begins with `if w.pipe == nil { …; return nil }`, and is called where that holds. */
  #isDoneAt(called: GoNode, call: GoNode): boolean {
    const body = kindIn(kindIn(called, 'block') ?? called, 'statement_list');
    const first = body === undefined ? undefined : partsOf(body).find(({ kind }) => kind === 'if_statement');
    const condition = first === undefined ? undefined : this.#nilTestOf(first);
    if (first === undefined || condition === undefined || !this.#endsWell(first)) return false;
    let inner = call;
    for (const around of nodesAround(call)) {
      if (isFunction(around)) return false;
      const isHeld = around.kind === 'if_statement' && inner.field === 'consequence';
      if (isHeld && this.#nilTestOf(around) === condition) return true;
      inner = around;
    }
    return false;
  }

  #endsWell(statement: GoNode): boolean {
    const list = kindIn(childOf(statement, 'consequence') ?? statement, 'statement_list');
    const last = list === undefined ? undefined : partsOf(list).at(-1);
    return last !== undefined && this.#tree.textOf(last) === 'return nil';
  }

  /** `w.pipe == nil` */
  #nilTestOf(statement: GoNode): string | undefined {
    const condition = withoutParentheses(childOf(statement, 'condition'));
    const text = condition === undefined ? '' : this.#tree.textOf(condition);
    return /^\w+(?:\.\w+)+ == nil$/.test(text) ? text : undefined;
  }

  /**
   * The other calls of it in this file, on variables of the same name, mostly take the error: here it was forgotten. Where that is
   * rare, the function tells of its errors in another way, or nobody needs them.
   */
  isTakenElsewhere(call: GoNode): boolean {
    this.#calls ??= this.#countCalls();
    const name = this.#writtenNameOf(call);
    // A method mostly does what the function of its name does.
    const names = new Set([name, name.slice(name.indexOf('.') + 1)]);
    const all = [...names].flatMap((one) => this.#calls?.get(one) ?? []);
    const taken = all.reduce((sum, one) => sum + one.taken, 0);
    return taken > 0 && taken >= all.reduce((sum, one) => sum + one.dropped, 0);
  }

  /** It is called this once, between calls of its kind whose errors are taken: `if err := r.link(); err != nil` right below `r.prepare()`. */
  isBesideTaken(statement: GoNode, call: GoNode): boolean {
    this.#calls ??= this.#countCalls();
    const { taken, dropped } = this.#calls.get(this.#writtenNameOf(call)) ?? { taken: 0, dropped: 0 };
    if (taken > 0 || dropped !== 1) return false;
    return [partBeside(statement, -1), partBeside(statement, 1)].some((beside) => {
      const other = beside === undefined ? undefined : this.#takenBy(beside);
      return other !== undefined && this.#ownerOf(other) === this.#ownerOf(call) && this.givesError(other);
    });
  }

  /** The call of `if err := f(); err != nil`, `err := f()`, `return f()`. */
  #takenBy(statement: GoNode): GoNode | undefined {
    const giving = childOf(statement, 'initializer') ?? statement;
    if (giving.kind !== 'return_statement') return callWithResults(giving, this.#tree)?.call;
    const [value] = partsOf(kindIn(giving, 'expression_list') ?? giving);
    return value?.kind === 'call_expression' ? value : undefined;
  }

  #ownerOf(call: GoNode): string {
    return this.#writtenNameOf(call).replace(/\w+$/, '');
  }

  #countCalls(): ReadonlyMap<string, Calls> {
    const found = new Map<string, Calls>();
    for (const call of this.#tree.nodesOf('call_expression')) {
      const name = this.#writtenNameOf(call);
      const { taken, dropped } = found.get(name) ?? { taken: 0, dropped: 0 };
      const isDropped = call.parent?.kind === 'expression_statement';
      const isLeft = /^(?:go|defer)_statement$/.test(call.parent?.kind ?? '');
      if (!isLeft)
        found.set(name, { taken: taken + (isDropped ? 0 : 1), dropped: dropped + (isDropped ? 1 : 0) });
    }
    return found;
  }

  /** `load`, `s.load`; empty: a call on something else than a variable, whose method may be another one. */
  #writtenNameOf(call: GoNode): string {
    const callee = childOf(call, 'function');
    const owner = callee?.kind === 'selector_expression' ? childOf(callee, 'operand') : callee;
    return callee !== undefined && owner?.kind === 'identifier' ? this.#tree.textOf(callee) : '';
  }

  /** `Type.method`, where the call is on the receiver of the method it stands in. */
  #methodKey(callee: GoNode): string | undefined {
    const [operand, field] = [childOf(callee, 'operand'), childOf(callee, 'field')];
    if (operand?.kind !== 'identifier' || field === undefined) return undefined;
    const around = [...nodesAround(callee)].find(({ kind }) => kind === 'method_declaration');
    const receiver = around === undefined ? undefined : receiverOf(around, this.#tree);
    if (receiver?.name !== this.#tree.textOf(operand)) return undefined;
    return `${receiver.type}.${this.#tree.textOf(field)}`;
  }

  #search(): ReadonlyMap<string, GoNode> {
    const found = new Map<string, GoNode>();
    for (const kind of ['function_declaration', 'method_declaration']) {
      for (const node of this.#tree.nodesOf(kind)) {
        const name = childOf(node, 'name');
        if (name === undefined || !this.#mayFail(node)) continue;
        const type = receiverOf(node, this.#tree)?.type;
        const text = this.#tree.textOf(name);
        found.set(type === undefined ? text : `${type}.${text}`, node);
      }
    }
    return found;
  }

  /** Its last result is an error, and some `return` of it gives something else than nil there. */
  #mayFail(node: GoNode): boolean {
    const result = childOf(node, 'result');
    const body = kindIn(node, 'block');
    if (result === undefined || body === undefined) return false;
    const last = result.kind === 'parameter_list' ? partsOf(result).at(-1) : result;
    const type = last === undefined ? undefined : (childOf(last, 'type') ?? last);
    if (type === undefined || this.#tree.textOf(type) !== 'error') return false;
    return /\breturn\b(?!\s*(?:\}|nil\b|$)|[^\n]*,\s*nil\s*$)/m.test(this.#tree.textOf(body));
  }

  /** A variable of that name in a function around the call. */
  #isHidden(callee: GoNode): boolean {
    const name = this.#tree.textOf(callee);
    const around = [...nodesAround(callee)].findLast(({ kind }) => kind.endsWith('_declaration'));
    if (around === undefined || around.end - around.start > longest) return true;
    const text = this.#tree.textOf(around);
    return new RegExp(`\\b${name}\\b(?:, *\\w+)*\\s*(?::=|func\\b)|\\bvar ${name}\\b`).test(text);
  }
}

function receiverOf(
  method: GoNode,
  tree: GoTree,
): { readonly name: string; readonly type: string } | undefined {
  const [parameter] = partsOf(childOf(method, 'receiver') ?? method);
  if (method.kind !== 'method_declaration' || parameter === undefined) return undefined;
  const [name, type] = [childOf(parameter, 'name'), childOf(parameter, 'type')];
  if (type === undefined) return undefined;
  return {
    name: name === undefined ? '' : tree.textOf(name),
    type: tree.textOf(type).replace(/^\*|\[.*$/gs, ''),
  };
}
