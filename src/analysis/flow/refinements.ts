import { definitionOf, definitionsOf, isUnchanged, isUnchangedWith } from './definitions.ts';
import type { Site } from './definitions.ts';
import { writtenPlace } from './effects.ts';
import { contradict, excludesConstant, excludesObject } from './facts.ts';
import type { Fact, Refinement } from './facts.ts';
import type { BlockId, Branch, FlowFunction, PlaceId } from './form.ts';
import { predecessors } from './graph.ts';
import { implications } from './implications.ts';

/**
 * What one outcome of a branch says: of the place it tests, and of those its value was computed from as far as they
 * still hold what they held then. `if (typeof x === 'string')` speaks of `x`, and so does `const ok = typeof x === …`
 * before; `if (a?.b > 1)` says that `a` is not null.
 */
export function refinements(flow: FlowFunction, branch: Branch, taken: boolean): readonly Refinement[] {
  const sides = flow.derived(branches).get(branch);
  if (sides === undefined) return [];
  const side = taken ? 'then' : 'else';
  return (sides[side] ??= new Finder(flow, sides.block).find(branch, taken));
}

interface Sides {
  readonly block: BlockId;
  then?: readonly Refinement[];
  else?: readonly Refinement[];
}

function branches(flow: FlowFunction): ReadonlyMap<Branch, Sides> {
  const found = new Map<Branch, Sides>();
  for (const { id, terminator } of flow.blocks)
    if (terminator.kind === 'branch') found.set(terminator, { block: id });
  return found;
}

/** Tests within tests (`!!(a && (b || c))`, kept in variables) deeper than this say nothing more. */
const depthLimit = 12;
/** Branches that lead to one arm of a conditional value. */
const edgeLimit = 16;

class Finder {
  readonly #flow: FlowFunction;
  /** The block whose branch is asked: facts must hold at its end. */
  readonly #end: BlockId;
  readonly #found: Refinement[] = [];
  #depth = 0;
  /** The assignment that what is looked at led to, when it is one of several: it may be of an earlier turn of a loop. */
  #chosen: Site | undefined;

  constructor(flow: FlowFunction, end: BlockId) {
    this.#flow = flow;
    this.#end = end;
  }

  find(branch: Branch, taken: boolean): readonly Refinement[] {
    this.#add(branch.place, factOf(branch, taken));
    return this.#found;
  }

  /** Notes the fact, and what it says of the places that this one was computed from. */
  #add(place: PlaceId, fact: Fact): void {
    this.#found.push({ place, fact });
    if (fact.kind === 'undefined' || fact.kind === 'null')
      this.#found.push({ place, fact: { kind: 'nullish' } });
    if (this.#depth >= depthLimit) return;
    this.#depth++;
    const sites = this.#sites(place);
    const possible = sites.length > 1 ? sites.filter((site) => !this.#isExcluded(site, fact)) : sites;
    const [site] = possible;
    if (site !== undefined && possible.length === 1) {
      if (sites.length > 1) this.#explainOneOf(site, fact);
      else this.#explain(site, fact);
    }
    this.#depth--;
  }

  /** The instructions that may have made the value the place has at the end. */
  #sites(place: PlaceId): readonly Site[] {
    const single = definitionOf(this.#flow, place);
    if (single !== undefined) return [single];
    const block = this.#flow.blocks[this.#end];
    const index =
      block?.instructions.findLastIndex((instruction) => writtenPlace(instruction) === place) ?? -1;
    const instruction = block?.instructions[index];
    if (block !== undefined && instruction !== undefined) return [{ block, index, instruction }];
    const { kind, isWrittenElsewhere } = this.#flow.places[place] ?? {};
    const isOwn = kind === 'temporary' || kind === 'local';
    return isOwn && isWrittenElsewhere === false ? definitionsOf(this.#flow, place) : [];
  }

  /** The value comes from one of several places, perhaps from an earlier turn of a loop. */
  #explainOneOf(site: Site, fact: Fact): void {
    const outer = this.#chosen;
    this.#chosen ??= site;
    this.#explain(site, fact);
    this.#edgesTo(site);
    this.#chosen = outer;
  }

  #isStill(place: PlaceId, since: { readonly block: BlockId; readonly index: number }): boolean {
    if (this.#chosen === undefined) return isUnchanged(this.#flow, place, since, this.#end);
    return (
      isUnchanged(this.#flow, place, since, this.#chosen.block.id) &&
      isUnchangedWith(this.#flow, place, this.#chosen, this.#end)
    );
  }

  #explain(site: Site, fact: Fact): void {
    for (const { place, fact: implied, since = site } of implications(this.#flow, site, fact))
      if (this.#isStill(place, { block: since.block.id, index: since.index })) this.#add(place, implied);
  }

  /** The place cannot have this value from here and be what the fact says. */
  #isExcluded({ instruction, block }: Site, fact: Fact): boolean {
    switch (instruction.op) {
      case 'constant':
        return excludesConstant(fact, instruction.value);
      case 'function':
      case 'object':
      case 'array':
      case 'class':
      case 'regexp':
      case 'element':
        return excludesObject(fact);
      case 'copy': {
        const edge = this.#edgeTo(block.id);
        if (edge?.branch.place !== instruction.from) return false;
        const since = { block: edge.from, index: Number.POSITIVE_INFINITY };
        return (
          contradict(factOf(edge.branch, edge.taken), fact) &&
          isUnchanged(this.#flow, instruction.from, since, block.id)
        );
      }
      default:
        return false;
    }
  }

  /** What the branches say that all ways to an instruction go through. */
  #edgesTo({ block }: Site): void {
    let edge = this.#edgeTo(block.id);
    for (let count = 0; edge !== undefined && count < edgeLimit; count++) {
      const { branch, from } = edge;
      const since = { block: from, index: Number.POSITIVE_INFINITY };
      if (this.#isStill(branch.place, since)) this.#add(branch.place, factOf(branch, edge.taken));
      edge = this.#edgeTo(from);
    }
  }

  /** The branch before a block, past blocks that are merely passed through. */
  #edgeTo(
    block: BlockId,
  ): { readonly branch: Branch; readonly taken: boolean; readonly from: BlockId } | undefined {
    let to = block;
    for (let count = 0; count < edgeLimit; count++) {
      const [from, second] = predecessors(this.#flow, to);
      if (from === undefined || second !== undefined) return undefined;
      const terminator = this.#flow.blocks[from]?.terminator;
      if (terminator?.kind === 'branch') {
        const taken = terminator.then === to;
        // An exception of the block may lead here, too.
        return taken !== (terminator.else === to) ? { branch: terminator, taken, from } : undefined;
      }
      if (terminator?.kind !== 'jump' || terminator.to !== to) return undefined;
      to = from;
    }
    return undefined;
  }
}

function factOf({ test }: Branch, taken: boolean): Fact {
  switch (test) {
    case 'truthy':
      return { kind: taken ? 'truthy' : 'falsy' };
    case 'nullish':
      return { kind: taken ? 'nullish' : 'not-nullish' };
    case 'undefined':
      return { kind: taken ? 'undefined' : 'not-undefined' };
  }
}
