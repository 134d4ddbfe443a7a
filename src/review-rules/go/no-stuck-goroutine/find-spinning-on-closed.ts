import { LineIndex } from '../../../domain/text-position.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { declarationAround, functionAround } from '../_kit/functions.ts';
import { receiverOf } from '../_kit/receiver-of.ts';

/** A `select` in an endless loop that goes on to receive from a channel which somebody closes: it gets nothing, at once, again and again. */
export interface SpinningOnClosed {
  readonly how: 'spins-closed';
  readonly at: GoNode;
  readonly name: string;
  /** Line of the `close`. */
  readonly line: number;
  /** `case <-p.quit:`, which takes no value. */
  readonly isBare: boolean;
}

export function* findSpinningOnClosed(tree: GoTree, text: string): Generator<SpinningOnClosed> {
  if (!/\bclose\(/.test(text) || !/\bselect \{/.test(text)) return;
  let closes: ReadonlyMap<string, readonly GoNode[]> | undefined;
  let lines: LineIndex | undefined;
  for (const select of tree.nodesOf('select_statement')) {
    const cases = endlessCases(select, tree);
    for (const { at, name, clause } of cases) {
      if (leaves(tree.textOf(clause), name)) continue;
      closes ??= closesIn(tree);
      const others = cases.flatMap((one) => (one.name === name ? [] : [one.name]));
      const close = closeOf(name, select, { tree, closes, others });
      if (close === undefined) continue;
      lines ??= new LineIndex(text);
      const isBare = tree.textOf(at).startsWith('<-');
      yield { how: 'spins-closed', at, name, line: lines.lineAt(close.start), isBare };
    }
  }
}

interface Case {
  readonly at: GoNode;
  readonly clause: GoNode;
  /** `w.jobs`; of a call its text: `ctx.Done()`. */
  readonly name: string;
}

/** What a `select` receives that is all of a loop without a condition; none: it is not. */
function endlessCases(select: GoNode, tree: GoTree): readonly Case[] {
  const list = select.parent;
  const loop = list?.parent?.parent;
  if (list?.kind !== 'statement_list' || loop?.kind !== 'for_statement' || partsOf(loop).length !== 1)
    return [];
  // With a `default` it takes what there is, and goes on.
  const cases = partsOf(select);
  if (partsOf(list).length !== 1 || cases.length > mostCases) return [];
  if (cases.some(({ kind }) => kind === 'default_case')) return [];
  return cases.flatMap((clause): readonly Case[] => {
    const at = clause.kind === 'communication_case' ? childOf(clause, 'communication') : undefined;
    const [, name] =
      /^(?:\w+ :?= )?<-\s*(\w+(?:\.\w+)*(?:\(\))?)$/.exec(at === undefined ? '' : tree.textOf(at)) ?? [];
    return at === undefined || name === undefined ? [] : [{ at, clause, name }];
  });
}

/** Selects with more are written by a machine. */
const mostCases = 20;

/** The turn may be the last one, or the last one with this channel. */
function leaves(clause: string, name: string): boolean {
  return (
    name.endsWith(')') ||
    /\b(?:return|goto|panic|Exit|Goexit|Fatal\w*|break [A-Za-z]\w*)\b/.test(clause) ||
    clause.includes(`${name} = `)
  );
}

function closesIn(tree: GoTree): ReadonlyMap<string, readonly GoNode[]> {
  const calls = tree.nodesOf('call_expression').filter((call) => {
    const callee = childOf(call, 'function');
    return callee?.kind === 'identifier' && tree.textOf(callee) === 'close';
  });
  return Map.groupBy(calls, (call) => {
    const [channel] = argumentsOf(call);
    const written = channel === undefined ? '' : tree.textOf(channel);
    return written.slice(written.lastIndexOf('.') + 1);
  });
}

interface File {
  readonly tree: GoTree;
  readonly closes: ReadonlyMap<string, readonly GoNode[]>;
  /** What else the `select` waits for. */
  readonly others: readonly string[];
}

function closeOf(name: string, select: GoNode, file: File): GoNode | undefined {
  const around = declarationAround(select);
  if (around === undefined) return undefined;
  const [root = '', field, ...more] = name.split('.');
  if (more.length > 0) return undefined;
  if (field !== undefined) return closeOfField(field, around, file);
  return closeOfVariable(root, select, around, file) ?? closeOfArgument(root, around, file);
}

/** All of them in functions that tell the loop nothing else, and do not wait for its end. */
function closeOfField(field: string, around: GoNode, { tree, closes, others }: File): GoNode | undefined {
  if (!/^[a-z]/.test(field) || around.kind !== 'method_declaration') return undefined;
  const own = receiverOf(around, tree)?.type;
  const all = (closes.get(field) ?? []).filter((close) => isOfType(close, own, tree));
  const isPlain = all.every((close) => {
    const by = declarationAround(close);
    const written = by === undefined ? '' : tree.textOf(by);
    // `close(b.changed); b.changed = make(chan struct{})`: the next turn waits for another one.
    const isMadeAnew = written.includes(`.${field} = make(chan`);
    return by !== undefined && by !== around && !isMadeAnew && isOnly(written, field, others);
  });
  return isPlain ? all[0] : undefined;
}

/** Not a method of another type, with a field of its own by that name. */
function isOfType(close: GoNode, type: string | undefined, tree: GoTree): boolean {
  const by = declarationAround(close);
  const receiver = by?.kind === 'method_declaration' ? receiverOf(by, tree) : undefined;
  const [channel] = argumentsOf(close);
  if (receiver === undefined || channel === undefined || type === undefined) return true;
  return receiver.type === type || !new RegExp(`^${receiver.name}\\.\\w+$`).test(tree.textOf(channel));
}

/** A goroutine beside it closes it, when it has sent the last one. */
function closeOfVariable(
  name: string,
  select: GoNode,
  around: GoNode,
  { tree, closes, others }: File,
): GoNode | undefined {
  const [close, ...more] = (closes.get(name) ?? []).filter((one) => declarationAround(one) === around);
  const by = close === undefined ? undefined : functionAround(close);
  if (close === undefined || more.length > 0 || by?.kind !== 'func_literal') return undefined;
  const inside = functionAround(select);
  if (inside === by || by.parent?.parent?.kind !== 'go_statement') return undefined;
  const made = new RegExp(`\\b${name} := make\\(chan\\b`);
  const isToldOtherwise = others.some((other) => isTold(tree.textOf(around), other));
  return made.test(tree.textOf(around)) && !isToldOtherwise && isOnly(tree.textOf(by), name, others)
    ? close
    : undefined;
}

/** The function is given it by one that closes it. */
function closeOfArgument(name: string, around: GoNode, { tree, closes, others }: File): GoNode | undefined {
  const own = childOf(around, 'name');
  const parameters = childOf(around, 'parameters');
  if (own === undefined || parameters === undefined || around.kind !== 'function_declaration')
    return undefined;
  const names = partsOf(parameters).flatMap((one) =>
    one.children.filter(({ field }) => field === 'name').map((at) => tree.textOf(at)),
  );
  const index = names.indexOf(name);
  if (index < 0 || (closes.get(name) ?? []).some((one) => declarationAround(one) === around))
    return undefined;
  const called = tree.textOf(own);
  for (const call of tree.nodesOf('call_expression')) {
    const callee = calledNameOf(call);
    if (callee?.kind !== 'identifier' || tree.textOf(callee) !== called) continue;
    const given = argumentsOf(call).map((one) => tree.textOf(one));
    const caller = declarationAround(call);
    const close = (closes.get(given[index] ?? '') ?? []).find((one) => declarationAround(one) === caller);
    if (close === undefined || caller === undefined || caller === around) continue;
    const told = others.flatMap((other) => given[names.indexOf(other)] ?? []);
    const written = tree.textOf(functionAround(close) ?? caller);
    if (
      !told.some((other) => isTold(tree.textOf(caller), other)) &&
      isOnly(written, given[index] ?? '', told)
    )
      return close;
  }
  return undefined;
}

/** Whoever closes it tells nobody else of anything. */
function isOnly(by: string, name: string, others: readonly string[]): boolean {
  if (/\.Wait\(\)|[cC]ancel\w*\(|\b(?:Stop|Shutdown|Close|Kill)\w*\(\)/.test(by.slice(by.indexOf('{'))))
    return false;
  const closed = Array.from(by.matchAll(/\bclose\((?:\w+\.)*(\w+)\)/g), ([, one]) => one);
  return (
    closed.every((one) => one === name) &&
    !others.some((other) => isTold(by, other)) &&
    !/(?:^|[^\w.]\s*)<-/m.test(by.replaceAll(/\w+ <-/g, ''))
  );
}

function isTold(by: string, other: string): boolean {
  const name = other.replace(/\(\)$/, '').replaceAll('.', String.raw`\.`);
  return new RegExp(`\\bclose\\(${name}\\)|(?<![\\w.])${name} <-`).test(by);
}
