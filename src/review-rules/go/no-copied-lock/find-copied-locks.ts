import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { isFunction } from '../_kit/functions.ts';
import { isTypeOf } from '../_kit/is-type-of.ts';
import { Variables } from '../_kit/variables.ts';
import { LockTypes } from './lock-types.ts';
import { ReceiverLocks } from './receiver-locks.ts';
import { ValueTypes } from './value-types.ts';

/** A value that is copied together with its lock; `passed`: a receiver whose lock the method does not use, while others do. */
export interface CopiedLock {
  readonly how: 'receiver' | 'passed' | 'parameter' | 'assigned' | 'element' | 'returned' | 'given' | 'part';
  readonly at: GoNode;
  /** What is copied, as written: a type, a name. */
  readonly name: string;
  /** `sync.Mutex` */
  readonly lock: string;
  /** The copy is only looked at, by `Load`: nothing is lost but time. */
  readonly isOnlyRead?: boolean;
}

export function* findCopiedLocks({ tree, text }: GoFile): Generator<CopiedLock> {
  if (!/"sync(?:\/atomic)?"/.test(text)) return;
  const search = new CopySearch(tree);
  yield* search.run();
}

class CopySearch {
  readonly #tree: GoTree;
  readonly #types: LockTypes;
  readonly #variables: Variables;
  readonly #values: ValueTypes;
  readonly #receivers: ReceiverLocks;

  constructor(tree: GoTree) {
    this.#tree = tree;
    this.#types = new LockTypes(tree);
    this.#variables = new Variables(tree);
    this.#values = new ValueTypes(tree, this.#types, this.#variables);
    this.#receivers = new ReceiverLocks(tree);
  }

  *run(): Generator<CopiedLock> {
    for (const node of this.#tree.nodesOf('parameter_declaration')) yield* this.#parameter(node);
    for (const kind of ['short_var_declaration', 'assignment_statement'])
      for (const node of this.#tree.nodesOf(kind)) yield* this.#assigned(node);
    for (const node of this.#tree.nodesOf('range_clause')) yield* this.#element(node);
    for (const node of this.#tree.nodesOf('return_statement'))
      for (const list of partsOf(node)) yield* this.#copies(partsOf(list), 'returned');
    for (const node of this.#tree.nodesOf('argument_list')) yield* this.#given(node);
    for (const node of this.#tree.nodesOf('literal_element'))
      if (node.field !== 'key') yield* this.#copies(partsOf(node), 'part');
  }

  *#parameter(node: GoNode): Generator<CopiedLock> {
    const list = node.parent;
    const type = childOf(node, 'type');
    if (type === undefined || list?.parent === undefined || !isFunction(list.parent)) return;
    if (list.field !== 'receiver' && list.field !== 'parameters') return;
    // A WaitGroup by value has a rule of its own.
    if (isTypeOf(type, this.#tree, 'sync', 'WaitGroup')) return;
    const lock = this.#types.lockIn(type);
    const how = lock === undefined ? undefined : this.#howGiven(list, lock);
    if (lock !== undefined && how !== undefined) yield { how, at: node, name: this.#tree.textOf(type), lock };
  }

  #howGiven(list: GoNode, lock: string): CopiedLock['how'] | undefined {
    if (list.field !== 'receiver' || list.parent === undefined) return 'parameter';
    const use = this.#receivers.useIn(list.parent, lock);
    return use === 'taken' ? 'receiver' : use === 'passed' ? 'passed' : undefined;
  }

  *#assigned(node: GoNode): Generator<CopiedLock> {
    if (node.kind === 'assignment_statement' && childOf(node, 'operator')?.kind !== '=') return;
    const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
    if (left === undefined || right === undefined) return;
    const [targets, values] = [partsOf(left), partsOf(right)];
    if (targets.length !== values.length) return;
    for (const [index, value] of values.entries()) {
      const target = this.#tree.textOf(targets[index] ?? value);
      if (target !== '_' && !this.#isRenewed(target, node)) yield* this.#copies([value], 'assigned');
    }
  }

  /** `b := *a`, and then `b.mu = sync.Mutex{}`: the copy gets a lock of its own. */
  #isRenewed(target: string, statement: GoNode): boolean {
    let next = partBeside(statement, 1);
    for (let count = 0; count < longestRenewal && next !== undefined; count++) {
      const text = this.#tree.textOf(next).slice(0, longestStatement);
      if (text.startsWith(`${target.replace('*', '')}.`) && /\b(?:sync|atomic)\./.test(text)) return true;
      next = partBeside(next, 1);
    }
    return false;
  }

  *#element(node: GoNode): Generator<CopiedLock> {
    const left = childOf(node, 'left');
    const target = left === undefined ? undefined : partsOf(left)[1];
    if (target === undefined || this.#tree.textOf(target) === '_') return;
    const found = this.#values.elementOf(childOf(node, 'right'));
    const lock = found === undefined || found.isPointer ? undefined : this.#types.lockIn(found.type);
    if (lock === undefined) return;
    const name = this.#tree.textOf(target);
    yield { how: 'element', at: target, name, lock, isOnlyRead: this.#isOnlyLoaded(name, node) };
  }

  /** `for i, v := range values { use(v.Load()) }` */
  #isOnlyLoaded(name: string, { end, parent }: GoNode): boolean {
    const body = this.#tree.textOf({ start: end, end: parent?.end ?? end });
    const uses = body.match(new RegExp(`(?<![\\w.])${name}\\b(?!\\.Load\\(\\))`, 'g'));
    return uses === null;
  }

  *#given(list: GoNode): Generator<CopiedLock> {
    const call = list.parent;
    if (call?.kind !== 'call_expression') return;
    const name = calledNameOf(call);
    const called = name === undefined ? '' : this.#tree.textOf(name);
    // What this file declares is told at its parameter.
    if (/^(?:new|len|cap|Sizeof|Alignof|Offsetof)$/.test(called) || this.#isOfFile(name)) return;
    yield* this.#copies(partsOf(list), 'given');
  }

  #isOfFile(name: GoNode | undefined): boolean {
    if (name === undefined || name.kind === 'func_literal') return true;
    return this.#declared.has(this.#tree.textOf(name)) || this.#variables.declarationOf(name) !== undefined;
  }

  get #declared(): ReadonlySet<string> {
    return (this.#functions ??= new Set(
      ['function_declaration', 'method_declaration'].flatMap((kind) =>
        this.#tree.nodesOf(kind).map((node) => this.#tree.textOf(childOf(node, 'name') ?? node)),
      ),
    ));
  }
  #functions: ReadonlySet<string> | undefined;

  *#copies(values: readonly GoNode[], how: CopiedLock['how']): Generator<CopiedLock> {
    for (const at of values) {
      if (!this.#isShared(at, how)) continue;
      const found = this.#values.of(at);
      const lock = found === undefined || found.isPointer ? undefined : this.#types.lockIn(found.type);
      if (lock !== undefined) yield { how, at, name: this.#tree.textOf(at), lock };
    }
  }

  /** Others may have the value, too. A variable of the function is copied with its lock before anybody knows it, mostly. */
  #isShared(value: GoNode, how: CopiedLock['how']): boolean {
    switch (value.kind) {
      case 'unary_expression':
        return childOf(value, 'operator')?.kind === '*' && !this.#tree.textOf(value).startsWith('*new(');
      case 'selector_expression':
      case 'index_expression':
        return true;
      case 'identifier':
        return this.#isSharedVariable(value, how);
      default:
        return false;
    }
  }

  #isSharedVariable(value: GoNode, how: CopiedLock['how']): boolean {
    const spec = this.#variables.declarationOf(value)?.parent;
    if (spec?.kind !== 'var_spec') return false;
    const type = childOf(spec, 'type');
    if (how === 'given')
      return type?.kind === 'qualified_type' && !isTypeOf(type, this.#tree, 'sync', 'WaitGroup');
    const list = spec.parent?.kind === 'var_spec_list' ? spec.parent.parent : spec.parent;
    return list?.parent?.kind === 'source_file';
  }
}

/** Statements below a copy that are looked at, and characters of each. */
const longestRenewal = 4;
const longestStatement = 200;
