import type { Range } from '../../../domain/text-position.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround, functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { receiverOf } from '../_kit/receiver-of.ts';
import type { LockingMethod } from './lock-events.ts';
import { unbufferedFields } from './made-channels.ts';

interface Held {
  readonly lock: string;
  readonly isForReading: boolean;
  readonly type: string;
}

export type WaitsFor = 'send' | 'receive' | 'group';

/** Fields with more are written by a machine. */
const mostSites = 50;

/** Who in a file ends the waits of others on a field: receives, closes, sends, or counts down. */
export class Enders {
  readonly #tree: GoTree;
  readonly #unbuffered: ReadonlySet<string>;
  #calledInLoops: ReadonlySet<string> | undefined;
  readonly #known = new Map<string, GoNode | undefined>();
  readonly #methods: ReadonlyMap<string, LockingMethod>;
  readonly #sites: Readonly<Record<WaitsFor, ReadonlyMap<string, readonly GoNode[]>>>;

  constructor(tree: GoTree, methods: readonly LockingMethod[]) {
    this.#tree = tree;
    this.#unbuffered = unbufferedFields(tree);
    this.#methods = new Map(methods.map((method) => [`${method.type}.${method.name}`, method]));
    this.#sites = {
      send: this.#byField(
        [...tree.nodesOf('unary_expression'), ...tree.nodesOf('range_clause')],
        /^<-\w+\.(\w+)$|range \w+\.(\w+)$/,
      ),
      receive: this.#byField(
        [...tree.nodesOf('call_expression'), ...tree.nodesOf('send_statement')],
        /^close\(\w+\.(\w+)\)$|^\w+\.(\w+) <- /,
      ),
      group: this.#byField(tree.nodesOf('call_expression'), /^\w+\.(\w+)\.Done\(\)$/),
    };
  }

  /** Where the one who would end the wait asks for the lock first; undefined: somebody ends it without. */
  askingFor(held: Held, waitsFor: WaitsFor, field: string): GoNode | undefined {
    const key = [held.type, held.lock, held.isForReading, waitsFor, field].join(' ');
    if (!this.#known.has(key)) this.#known.set(key, this.#ask(held, waitsFor, field));
    return this.#known.get(key);
  }

  #ask(held: Held, waitsFor: WaitsFor, field: string): GoNode | undefined {
    const sites = this.#sites[waitsFor].get(field) ?? [];
    if (sites.length > mostSites || (waitsFor !== 'group' && !this.#unbuffered.has(field))) return undefined;
    const asking = sites.map((site) => this.#askedBefore(site, waitsFor, held));
    // Every one of a group has to end; of those who receive one is enough.
    if (waitsFor === 'group') return asking.find((one) => one !== undefined);
    return asking.every((one) => one !== undefined) ? asking[0] : undefined;
  }

  #byField(nodes: readonly GoNode[], pattern: RegExp): ReadonlyMap<string, readonly GoNode[]> {
    const found = new Map<string, GoNode[]>();
    for (const node of nodes) {
      const written = this.#tree.textOf({ start: node.start, end: Math.min(node.end, node.start + longest) });
      const [, first, second] = pattern.exec(written) ?? [];
      const field = first ?? second;
      if (field === undefined) continue;
      const list = found.get(field);
      if (list === undefined) found.set(field, [node]);
      else list.push(node);
    }
    return found;
  }

  #askedBefore(site: GoNode, waitsFor: WaitsFor, held: Held): GoNode | undefined {
    const inside = functionAround(site);
    const method = declarationAround(site);
    const receiver = method?.kind === 'method_declaration' ? receiverOf(method, this.#tree) : undefined;
    if (inside === undefined || receiver?.type !== held.type) return undefined;
    if (waitsFor !== 'send' && this.#startsIt(inside, site)) return undefined;
    const deferred = [...nodesAround(site)].find(({ kind }) => kind === 'defer_statement');
    const loop = [...nodesAround(site)].find(({ kind }) => kind === 'for_statement');
    // What is done between two receives keeps the next sender waiting.
    const end = deferred === undefined ? site.start : inside.end;
    const turn = loop !== undefined && loop.start > inside.start ? loop : this.#turnOf(method, inside, site);
    const part = waitsFor === 'send' ? turn : { start: deferred?.end ?? inside.start, end };
    return part === undefined ? undefined : this.#asks(inside, part, receiver.name, held);
  }

  /** What a method that a loop calls does behind its receive. */
  #turnOf(method: GoNode | undefined, inside: GoNode, site: GoNode): Range | undefined {
    const name = method === inside ? childOf(inside, 'name') : undefined;
    if (name === undefined) return undefined;
    this.#calledInLoops ??= namesCalledInLoops(this.#tree);
    return this.#calledInLoops.has(this.#tree.textOf(name))
      ? { start: site.end, end: inside.end }
      : undefined;
  }

  /** What is waited for begins in it, behind its first lock: `s.done = make(chan T)`, `s.group.Add(1)`. */
  #startsIt(inside: GoNode, site: GoNode): boolean {
    const written = this.#tree.textOf({ start: inside.start, end: site.start });
    return /\.\w+ = make\(chan\b|\.Add\(/.test(written);
  }

  /** It locks itself, or by a method that does so. */
  #asks(inside: GoNode, part: Range, receiver: string, held: Held): GoNode | undefined {
    const lock = new RegExp(
      `^${receiver}\\.${held.lock.replaceAll('.', '\\.')}\\.${held.isForReading ? 'Lock' : 'R?Lock'}\\(\\)$`,
    );
    const called = new RegExp(`^${receiver}\\.(\\w+)\\(`);
    for (const call of nodesWithin(this.#tree.nodesOf('call_expression'), part)) {
      if (call.end > part.end || functionAround(call) !== inside) continue;
      if (call.parent?.kind === 'go_statement') continue;
      const written = this.#tree.textOf({ start: call.start, end: Math.min(call.end, call.start + longest) });
      if (lock.test(written)) return call;
      const [, name] = called.exec(written) ?? [];
      const method = name === undefined ? undefined : this.#methods.get(`${held.type}.${name}`);
      const isAsking = method?.events.some(
        (one) => one.isLock && one.lock === held.lock && !(one.isForReading && held.isForReading),
      );
      if (
        isAsking === true &&
        childOf(call, 'function')?.kind === 'selector_expression' &&
        this.#isFirst(method, held)
      )
        return call;
    }
    return undefined;
  }

  /** Who gives it back first was called with it. */
  #isFirst(method: LockingMethod | undefined, { lock }: Held): boolean {
    return method?.events.find((one) => one.lock === lock)?.isLock === true;
  }
}

/** Characters of what is looked at. */
const longest = 80;

/** Methods that a loop calls on something, in each turn. */
function namesCalledInLoops(tree: GoTree): ReadonlySet<string> {
  return new Set(
    tree.nodesOf('call_expression').flatMap((call) => {
      const callee = childOf(call, 'function');
      const field = callee?.kind === 'selector_expression' ? childOf(callee, 'field') : undefined;
      if (field === undefined || call.parent?.kind !== 'expression_statement') return [];
      const loop = [...nodesAround(call)].find(
        ({ kind }) => kind === 'for_statement' || kind === 'func_literal',
      );
      return loop?.kind === 'for_statement' ? [tree.textOf(field)] : [];
    }),
  );
}
