import { instructionsOfKindAt } from '../../../analysis/flow/lookup.ts';
import type { Branch, FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { Instruction } from '../../../analysis/flow/instruction.ts';
import { pathWithout } from '../../../analysis/flow/paths.ts';
import type { PathEnd } from '../../../analysis/flow/paths.ts';
import type { Site } from '../../../analysis/flow/definitions.ts';
import type { Offset, Range } from '../../../domain/text-position.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isInside } from '../_kit/is-inside.ts';
import type { Channel, Mention } from './channels.ts';
import { endedBySender } from './ended-by-sender.ts';
import { headOf, loopsAround } from './loops.ts';
import type { Stuck } from './stuck.ts';

export type LineAt = (offset: Offset) => number;

/** Sends of goroutines that the function, on one of its ways, does not wait for. */
export function findStuckSender(channel: Channel, tree: GoTree, lineAt: LineAt): Stuck | undefined {
  const { home, mentions } = channel;
  const sends = mentions.filter(({ kind }) => kind === 'send');
  const receives = mentions.filter(({ kind }) => kind === 'receive' || kind === 'range');
  const [first] = sends.filter(({ isChoice }) => !isChoice);
  if (first === undefined) return undefined;
  if (receives.length === 0) return neverReceived(channel, first, sends);
  if (!sends.every(({ inside }) => inside !== undefined && inside !== home)) return undefined;
  if (!receives.every(({ inside }) => inside === home)) return undefined;
  if (mentions.some(({ kind, inside }) => kind === 'close' && inside === home)) return undefined;
  if (!isAlwaysStarted(channel, first) || tellsOfPanic(first, channel, tree)) return undefined;
  const loops = new Set(receives.flatMap(({ at }) => loopsAround(at, channel.declared, home)));
  if ([...loops].some((loop) => headOf(loop) === 'unclear')) return undefined;
  const result = tree.flowOf(home);
  if (result.kind !== 'flow') return undefined;
  const search = new ReceiverSearch(channel, first, result.flow, tree, [...loops]);
  const isMany = sends.length > 1 || loopsOf(first, channel) > 0;
  const end =
    search.neverReceived(first) ??
    (isMany ? search.leftEarly(receives, first) : undefined) ??
    onlyFirstTaken(receives, first, channel, tree);
  if (end === undefined) return undefined;
  const isOnce = !isMany && end.how === 'no-receiver';
  const line = lineAt(end.end.start);
  return { how: end.how, line, name: channel.name, at: first.at, ...(isOnce && { make: channel.made }) };
}

/** Nobody receives at all; the function that made it sends itself, or its goroutines do. */
function neverReceived(
  { name, mentions }: Channel,
  { at }: Mention,
  sends: readonly Mention[],
): Stuck | undefined {
  const isOnlySent = mentions.every(({ kind }) => kind === 'send' || kind === 'close' || kind === 'size');
  // Beside another choice it may be there for later.
  return isOnlySent && sends.every(({ isChoice }) => !isChoice)
    ? { how: 'never-received', name, at }
    : undefined;
}

/** The goroutine runs wherever the channel is made: a condition around it may be the one around the receive. */
function isAlwaysStarted({ declared, home }: Channel, { inside }: Mention): boolean {
  for (let at = inside?.parent; at !== undefined && at !== home && at.start > declared.start; at = at.parent)
    if (/^(?:if_statement|.*_case|labeled_statement)$/.test(at.kind)) return false;
  return true;
}

/** Where the goroutine does not come to its send, it sends to another channel: `if err := recover(); err != nil { failed <- err }`. */
function tellsOfPanic({ inside }: Mention, { name }: Channel, tree: GoTree): boolean {
  const text = inside === undefined ? '' : tree.textOf(inside);
  return (
    text.includes('recover()') &&
    Array.from(text.matchAll(/\b(\w+) <- /g)).some(([, other]) => other !== name)
  );
}

/** Loops in which the send, or the goroutine of it, happens again on the same channel. */
function loopsOf({ at, inside }: Mention, { declared, home }: Channel): number {
  if (inside === undefined) return 0;
  return loopsAround(at, inside, inside).length + loopsAround(inside, declared, home).length;
}

/** Each turn of a loop starts a goroutine that sends, and the function receives once. */
function onlyFirstTaken(
  receives: readonly Mention[],
  { inside }: Mention,
  { declared, home }: Channel,
  tree: GoTree,
): End | undefined {
  const [receive, ...others] = receives;
  if (receive === undefined || others.length > 0 || receive.kind === 'range' || inside === undefined)
    return undefined;
  if (loopsAround(receive.at, declared, home).length > 0 || loopsAround(inside, declared, home).length === 0)
    return undefined;
  // What runs for as long as the program ends with it.
  if (/\b\w*(?:Serve|Run|Start|Wait|Listen|Accept)\w*\(/.test(tree.textOf(inside))) return undefined;
  return { how: 'only-first', end: receive.at };
}

/** How the function ends without it, and where. */
interface End {
  readonly how: Stuck['how'];
  readonly end: Range;
}

class ReceiverSearch {
  readonly #channel: Channel;
  readonly #flow: FlowFunction;
  readonly #text: (range: Range) => string;
  readonly #heads: readonly Range[];
  readonly #places = new Set<PlaceId>();

  constructor(channel: Channel, send: Mention, flow: FlowFunction, tree: GoTree, loops: readonly GoNode[]) {
    this.#channel = channel;
    this.#flow = flow;
    this.#text = (range) => tree.textOf({ ...channel.declared, ...range });
    this.#heads = loops.map(headOf).filter((head) => typeof head !== 'string');
    const ended = endedBySender(send, channel, tree);
    flow.places.forEach(({ origin, name }, place) => {
      if (origin === channel.declared || ended.has(name)) this.#places.add(place);
    });
  }

  /** A way from the start of the goroutine to the end that receives nothing. */
  neverReceived({ inside }: Mention): End | undefined {
    const started = inside?.parent;
    if (started === undefined) return undefined;
    for (const site of instructionsOfKindAt(this.#flow, started, 'opaque')) {
      // A loop that receives has a turn for what was sent.
      const end = this.#end(site, (branch, taken) => taken || !this.#isHead(branch));
      if (end !== undefined) return { how: 'no-receiver', end: end.at };
    }
    return undefined;
  }

  /** A way out of the middle of a loop that receives. */
  leftEarly(receives: readonly Mention[], { inside }: Mention): End | undefined {
    const { declared, home } = this.#channel;
    for (const { kind, at } of receives) {
      const [loop] = loopsAround(at, declared, home);
      const isOfLoop = loop !== undefined && headOf(loop) !== 'endless';
      if (!isOfLoop || (inside !== undefined && isInside(inside, loop))) continue;
      for (const site of instructionsOfKindAt(
        this.#flow,
        at,
        kind === 'range' ? 'iterator-next' : 'opaque',
      )) {
        const end = this.#end(site, (branch, taken) =>
          kind === 'range' && isInside(branch.at, at) ? taken : !this.#isHead(branch),
        );
        if (end !== undefined) return { how: 'left-early', end: end.at };
      }
    }
    return undefined;
  }

  #end(from: Site, follows: (branch: Branch, taken: boolean) => boolean): { readonly at: Range } | undefined {
    const passes = (instruction: Instruction): boolean => this.#receives(instruction);
    const end: PathEnd | undefined = pathWithout(this.#flow, from, { passes, follows, throws: () => false });
    return end?.kind === 'return' ? { at: end.terminator.at } : undefined;
  }

  #receives(instruction: Instruction): boolean {
    if (instruction.op === 'iterator') return this.#places.has(instruction.source);
    if (instruction.op !== 'opaque' || !instruction.operands.some((one) => this.#places.has(one)))
      return false;
    return instruction.reason === 'unary_expression' && this.#text(instruction.at).startsWith('<-');
  }

  #isHead({ at }: Branch): boolean {
    return this.#heads.some((head) => isInside(at, head));
  }
}
