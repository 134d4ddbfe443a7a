import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { Variables } from '../_kit/variables.ts';

/** A channel that nobody makes: who sends to it waits for ever. */
export interface NilChannel {
  readonly how: 'nil-send' | 'nil-close';
  readonly at: GoNode;
  readonly name: string;
}

/** `var events chan Event`, and nothing is given to it in all of its scope. */
export function* findNilChannels(tree: GoTree, text: string): Generator<NilChannel> {
  if (!/\bvar \w+ (?:chan\b|<-chan\b)/.test(text)) return;
  const declared = new Map<GoNode, GoNode[]>();
  for (const spec of tree.nodesOf('var_spec')) {
    const name = childOf(spec, 'name');
    const isBare = childOf(spec, 'type')?.kind === 'channel_type' && childOf(spec, 'value') === undefined;
    if (isBare && name !== undefined && functionAround(spec) !== undefined) declared.set(name, []);
  }
  if (declared.size === 0) return;
  const variables = new Variables(tree);
  const names = new Set([...declared.keys()].map((name) => tree.textOf(name)));
  for (const identifier of tree.nodesOf('identifier')) {
    if (!names.has(tree.textOf(identifier))) continue;
    const name = variables.declarationOf(identifier);
    if (name !== undefined && name !== identifier) declared.get(name)?.push(identifier);
  }
  for (const [name, mentions] of declared) {
    const found = usedAsNil(mentions, tree);
    if (found !== undefined) yield { ...found, name: tree.textOf(name) };
  }
}

/** The first send or close, where nothing else but that and receiving is done with it. */
function usedAsNil(mentions: readonly GoNode[], tree: GoTree): Omit<NilChannel, 'name'> | undefined {
  let found: Omit<NilChannel, 'name'> | undefined;
  for (const identifier of mentions) {
    const { parent, field } = identifier;
    if (parent?.kind === 'send_statement' && field === 'channel') {
      if (!isOneOfSeveral(parent)) found ??= { how: 'nil-send', at: parent };
    } else if (isClose(identifier, tree)) found ??= { how: 'nil-close', at: parent?.parent ?? identifier };
    else if (!isReceived(identifier)) return undefined;
  }
  return found;
}

/** A case of a `select` with a nil channel is one that is switched off. */
function isOneOfSeveral(send: GoNode): boolean {
  return send.parent?.kind === 'communication_case';
}

function isClose(identifier: GoNode, tree: GoTree): boolean {
  const call = identifier.parent?.kind === 'argument_list' ? identifier.parent.parent : undefined;
  const callee = call === undefined ? undefined : childOf(call, 'function');
  return callee !== undefined && tree.textOf(callee) === 'close';
}

function isReceived(identifier: GoNode): boolean {
  const { parent } = identifier;
  if (parent?.kind === 'unary_expression') return childOf(parent, 'operator')?.kind === '<-';
  if (parent?.kind === 'range_clause') return identifier.field === 'right';
  return nodesAround(identifier)
    .take(2)
    .some(({ kind }) => kind === 'receive_statement');
}
