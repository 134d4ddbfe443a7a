import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, indexOfChildAt, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { functionAround } from '../_kit/functions.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import type { Harm } from './lost-error.ts';
import { isScratch, useOf } from './used-files.ts';
import type { OpenedFile } from './used-files.ts';
import { isGenerator, isTool } from './whose-code.ts';

const opening = /^(?:os\.(?:Create|CreateTemp|OpenFile)|ioutil\.TempFile)$/;

/** So many, and none is looked at: whoever wrote them does without. */
const severalWrites = 2;

/** The files that functions of one file open to write to them. */
export class WrittenFiles {
  readonly #tree: GoTree;
  /** By function, and name of the variable: the statement that opens it. */
  #opened: ReadonlyMap<GoNode, ReadonlyMap<string, GoNode>> | undefined;

  readonly #told = new Set<GoNode>();

  readonly #file: GoFile;

  constructor(file: GoFile) {
    this.#tree = file.tree;
    this.#file = file;
  }

  /** What is lost where nobody takes the result of the call. */
  harmOf(statement: GoNode, call: GoNode): Harm | undefined {
    const callee = childOf(call, 'function');
    if (callee?.kind !== 'selector_expression') return undefined;
    const [operand, field] = [childOf(callee, 'operand'), childOf(callee, 'field')];
    if (operand?.kind !== 'identifier' || field === undefined) return undefined;
    const method = this.#tree.textOf(field);
    if (method === 'Copy' || method === 'CopyN') return this.#harmOfCopy(statement, call, operand);
    if (!/^(?:Write(?:At|String)?|Close|Flush)$/.test(method)) return undefined;
    if (method === 'Flush') return this.#isOverFile(statement, operand) ? 'written' : undefined;
    const opened = this.#openingOf(operand);
    if (opened === undefined || this.#isBestEffort(statement, opened.opening)) return undefined;
    if (method !== 'Close') return this.#once(statement, opened);
    // Where writes are not looked at, the end of them is the least.
    if (this.#told.has(opened.opening) || isScratch(opened, this.#tree)) return undefined;
    if (!this.#isClosedLast(statement, opened)) return undefined;
    const { unchecked, isDropped } = useOf(opened, this.#tree);
    return unchecked > 0 || isDropped ? undefined : 'closed';
  }

  #harmOfCopy(statement: GoNode, call: GoNode, operand: GoNode): Harm | undefined {
    const [to] = partsOf(childOf(call, 'arguments') ?? call);
    if (to?.kind !== 'identifier' || this.#tree.imports.get(this.#tree.textOf(operand)) !== 'io')
      return undefined;
    const opened = this.#openingOf(to);
    return opened === undefined ? undefined : this.#once(statement, opened);
  }

  /** Who writes without looking does so each time: the first says it all. */
  #once(statement: GoNode, opened: OpenedFile): Harm | undefined {
    if (this.#told.has(opened.opening)) return undefined;
    this.#told.add(opened.opening);
    const { checked, unchecked, isHandedOn } = useOf(opened, this.#tree);
    const tells = this.#tellsOfErrors(statement);
    if (!tells && checked === 0 && isGenerator(this.#file)) return undefined;
    if (checked > 0 || (unchecked < severalWrites && !isHandedOn)) return 'written';
    const isOfTool = isTool(this.#file);
    if (tells) return isOfTool ? 'all-written' : 'written';
    return isOfTool ? undefined : 'all-written';
  }

  /** `w := bufio.NewWriter(f)` stands before it in the same list. */
  #isOverFile(statement: GoNode, writer: GoNode): boolean {
    const name = this.#tree.textOf(writer);
    for (const one of siblingsBefore(statement)) {
      const made = callWithResults(one, this.#tree);
      if (made?.names[0] !== name) continue;
      const callee = childOf(made.call, 'function');
      const [to] = partsOf(childOf(made.call, 'arguments') ?? made.call);
      if (callee === undefined || !this.#tree.textOf(callee).startsWith('bufio.NewWriter')) return false;
      return to?.kind === 'identifier' && this.#openingOf(to) !== undefined;
    }
    return false;
  }

  /** In the same list as the opening, with writing in between, in a function that could tell of the error. */
  #isClosedLast(statement: GoNode, { opening: opened, name }: OpenedFile): boolean {
    const list = statement.parent;
    if (list === undefined || opened.parent !== list || !this.#tellsOfErrors(statement)) return false;
    // Each write of such a file has come to the disk before it returns.
    if (/\bO_D?SYNC\b/.test(this.#tree.textOf(opened))) return false;
    const [from, to] = [indexOfChildAt(list, opened.start), indexOfChildAt(list, statement.start)];
    if (to - from > furthest) return false;
    const between = list.children.slice(from + 1, to).map((one) => this.#tree.textOf(one));
    if (between.some((text) => new RegExp(`\\bdefer\\b[^]*\\b${name}\\.Close`).test(text))) return false;
    // What stands before it has come to the disk, or somebody knows that it has not.
    const isSync = new RegExp(`[a-zA-Z]\\w*\\s*:?=\\s*(?:${name}\\.Sync\\(|[\\w.]+[sS]ync\\(${name}\\))`);
    const isReading = new RegExp(`\\bio\\.Copy\\w*\\([^(),]+, *${name}\\b`, 'g');
    const synced = between.findLastIndex((text) => isSync.test(text));
    const isWriting = new RegExp(`\\b${name}\\.Write|[(,]\\s*${name}\\s*[,)]`);
    return between.slice(synced + 1).some((text) => isWriting.test(text.replace(isReading, '')));
  }

  /** `if f, err := os.OpenFile(path, os.O_APPEND|…); err == nil { f.WriteString(line) }`: no line is no harm, as with no file. */
  #isBestEffort(statement: GoNode, opened: GoNode): boolean {
    if (!/\bO_APPEND\b/.test(this.#tree.textOf(opened))) return false;
    const around = statement.parent?.kind === 'statement_list' ? statement.parent.parent : statement.parent;
    const head = around?.parent?.kind === 'if_statement' ? childOf(around.parent, 'condition') : undefined;
    const condition = withoutParentheses(head);
    return condition !== undefined && /^\w*[eE]rr\w* == nil$/.test(this.#tree.textOf(condition));
  }

  #tellsOfErrors(statement: GoNode): boolean {
    const around = functionAround(statement);
    const result = around === undefined ? undefined : childOf(around, 'result');
    return result !== undefined && /\berror\b/.test(this.#tree.textOf(result));
  }

  #openingOf(variable: GoNode): OpenedFile | undefined {
    this.#opened ??= this.#search();
    const around = functionAround(variable);
    const name = this.#tree.textOf(variable);
    const opening = around === undefined ? undefined : this.#opened.get(around)?.get(name);
    return opening === undefined ? undefined : { name, opening };
  }

  #search(): ReadonlyMap<GoNode, ReadonlyMap<string, GoNode>> {
    const found = new Map<GoNode, Map<string, GoNode>>();
    for (const kind of ['short_var_declaration', 'assignment_statement']) {
      for (const node of this.#tree.nodesOf(kind)) {
        const [name, around] = [this.#fileOpenedBy(node), functionAround(node)];
        if (name === undefined || around === undefined) continue;
        const names = found.get(around) ?? new Map<string, GoNode>();
        found.set(around, names.set(name, node));
      }
    }
    return found;
  }

  #fileOpenedBy(statement: GoNode): string | undefined {
    const made = callWithResults(statement, this.#tree);
    const callee = made === undefined ? undefined : childOf(made.call, 'function');
    if (made === undefined || callee === undefined || !opening.test(this.#tree.textOf(callee)))
      return undefined;
    const isRead =
      this.#tree.textOf(callee).endsWith('OpenFile') &&
      !/O_(?:WRONLY|RDWR)/.test(this.#tree.textOf(made.call));
    return isRead ? undefined : made.names[0];
  }
}

/** Statements and ends of lines that are looked through. */
const furthest = 100;

function siblingsBefore(statement: GoNode): readonly GoNode[] {
  const list = statement.parent;
  if (list === undefined) return [];
  const index = indexOfChildAt(list, statement.start);
  return list.children.slice(Math.max(0, index - furthest), index).toReversed();
}
