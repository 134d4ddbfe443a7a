import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { keepingOf } from '../_kit/keepers.ts';
import { isInside } from '../_kit/is-inside.ts';
import { Variables } from '../_kit/variables.ts';

export type MentionKind = 'send' | 'receive' | 'range' | 'close' | 'size' | 'other';

/** What is done with a channel at one place. */
export interface Mention {
  readonly kind: MentionKind;
  /** The send, the `<-ch`, the clause of the `range`, the call. */
  readonly at: GoNode;
  /** It is one of several that a `select` waits for. */
  readonly isChoice: boolean;
  /** The function that made the channel, or the literal behind `go` in it; undefined: in another one. */
  readonly inside: GoNode | undefined;
}

/** A channel without a buffer that one function makes for itself and for its goroutines. */
export interface Channel {
  readonly name: string;
  /** The name where it is declared. */
  readonly declared: GoNode;
  /** The `make` that gives it. */
  readonly made: GoNode;
  readonly home: GoNode;
  readonly mentions: readonly Mention[];
}

/** Channels of one function, and mentions of one channel; more are written by a machine. */
const most = { channels: 20, mentions: 60 };

export function channelsIn(tree: GoTree): readonly Channel[] {
  const variables = new Variables(tree);
  const open = new Map<GoNode, Omit<Channel, 'mentions'> & { readonly mentions: Mention[] }>();
  const counts = new Map<GoNode, number>();
  for (const made of tree.nodesOf('call_expression')) {
    const declared = isMake(made, tree) ? variableFor(made) : undefined;
    const home = declared === undefined ? undefined : functionAround(made);
    if (declared === undefined || home === undefined) continue;
    counts.set(home, (counts.get(home) ?? 0) + 1);
    open.set(declared, { name: tree.textOf(declared), declared, made, home, mentions: [] });
  }
  if (open.size === 0) return [];
  const names = new Set([...open.values()].map(({ name }) => name));
  for (const identifier of tree.nodesOf('identifier')) {
    if (!names.has(tree.textOf(identifier))) continue;
    const declared = variables.declarationOf(identifier);
    const channel = declared === undefined || declared === identifier ? undefined : open.get(declared);
    if (channel !== undefined && channel.mentions.length <= most.mentions)
      channel.mentions.push(mentionAt(identifier, channel.home, tree));
  }
  return [...open.values()].filter(
    ({ home, mentions }) => (counts.get(home) ?? 0) <= most.channels && mentions.length <= most.mentions,
  );
}

/** `make(chan T)`, `make(chan T, 0)` */
function isMake(call: GoNode, tree: GoTree): boolean {
  const callee = childOf(call, 'function');
  if (callee === undefined || tree.textOf(callee) !== 'make') return false;
  const [type, size, ...others] = partsOf(childOf(call, 'arguments') ?? call);
  if (type?.kind !== 'channel_type' || others.length > 0) return false;
  return size === undefined || (size.kind === 'int_literal' && tree.textOf(size) === '0');
}

/** `ch` of `ch := make(chan T)` and of `a, ch := f, make(chan T)`. */
function variableFor(made: GoNode): GoNode | undefined {
  const list = made.parent;
  const statement = list?.parent;
  if (list?.kind !== 'expression_list' || statement === undefined) return undefined;
  if (statement.kind !== 'short_var_declaration' && statement.kind !== 'var_spec') return undefined;
  const left = childOf(statement, 'left');
  const names =
    left === undefined ? statement.children.filter(({ field }) => field === 'name') : partsOf(left);
  const values = partsOf(list);
  const name = values.length === names.length ? names[values.indexOf(made)] : undefined;
  return name?.kind === 'identifier' ? name : undefined;
}

function mentionAt(identifier: GoNode, home: GoNode, tree: GoTree): Mention {
  const [kind, at] = kindOf(identifier, tree);
  const around = kind === 'send' ? runnerOf(functionAround(identifier)) : functionAround(identifier);
  const isStarted =
    around !== undefined && keepingOf(around, tree) === 'goroutine' && functionAround(around) === home;
  return { kind, at, isChoice: isChoice(at), inside: around === home || isStarted ? around : undefined };
}

/** What `defer func() { … }()` does, the goroutine around does at its end. */
function runnerOf(literal: GoNode | undefined): GoNode | undefined {
  const isDeferred = literal?.field === 'function' && literal.parent?.parent?.kind === 'defer_statement';
  return isDeferred ? functionAround(literal) : literal;
}

function kindOf(identifier: GoNode, tree: GoTree): readonly [MentionKind, GoNode] {
  const { parent, field } = identifier;
  switch (parent?.kind) {
    case 'send_statement':
      return [field === 'channel' ? 'send' : 'other', parent];
    case 'unary_expression':
      return [childOf(parent, 'operator')?.kind === '<-' ? 'receive' : 'other', parent];
    case 'range_clause':
      return [field === 'right' ? 'range' : 'other', parent];
    case 'argument_list': {
      const callee = parent.parent === undefined ? undefined : childOf(parent.parent, 'function');
      const name = callee === undefined ? '' : tree.textOf(callee);
      return [name === 'close' ? 'close' : name === 'len' || name === 'cap' ? 'size' : 'other', parent];
    }
    default:
      return ['other', identifier];
  }
}

function isChoice(at: GoNode): boolean {
  for (const around of nodesAround(at)) {
    if (around.kind === 'communication_case')
      return partsOf(around.parent ?? around).length > 1 && isPartOf(at, childOf(around, 'communication'));
    if (around.kind === 'statement_list' || around.kind === 'block') return false;
  }
  return false;
}

function isPartOf(at: GoNode, part: GoNode | undefined): boolean {
  return part !== undefined && isInside(at, part);
}
