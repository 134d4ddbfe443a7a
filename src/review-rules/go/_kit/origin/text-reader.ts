import { definitionOf, definitionsOf } from '../../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../../analysis/flow/instruction.ts';
import { partsOfCall } from './call-parts.ts';
import { returnedBy } from './results.ts';
import { textBehind } from './text-behind.ts';
import { functionCalled } from './call-taint.ts';
import type { Tracing } from './tracing.ts';
import { ownerOf } from './variables.ts';
import type { Value } from './variables.ts';

/** How much of the text before a part decides what the part is; longer gaps are none. */
const lookBehind = 80;
/** Enough for any text; names that build on each other could double with each step. */
const mostParts = 300;
/** Of the whole text as much as tells what it is, in characters. */
const longestText = 4000;
/** Functions that put texts together of what others do are followed so far. */
const deepest = 3;

/** Called with each part that is no text, and with what stands before it. */
type Leaf = (value: Value, before: string) => void;

interface OpenName extends Value {
  /** What was read of it so far. */
  before: string;
}

/** Reads what a text is put together from, left to right and through the variables and functions of this file. */
export class TextReader {
  readonly #trace: Tracing;
  readonly #leaf: Leaf;
  readonly #open: OpenName[] = [];
  #before = '\n';
  #parts = 0;
  #functions = 0;
  #muted = 0;
  #text = '';

  constructor(trace: Tracing, leaf: Leaf) {
    this.#trace = trace;
    this.#leaf = leaf;
  }

  /** All that was read, with an `x` for each part that is no text. */
  get text(): string {
    return this.#text;
  }

  read(value: Value): void {
    this.#parts += 1;
    if (this.#parts > mostParts) return;
    const { flow, place } = value;
    const text = textBehind(flow, place, this.#trace);
    if (text !== undefined) {
      this.#write(text);
      return;
    }
    const owner = ownerOf(this.#trace.tree, value);
    const kind = owner.flow.places[owner.place]?.kind;
    const isRead = kind === 'local' ? this.#variable(owner) : kind === 'temporary' && this.#made(value);
    if (isRead) return;
    if (this.#muted === 0) this.#leaf(owner, this.#before);
    this.#write('x');
  }

  #write(text: string): void {
    this.#before = (this.#before + text).slice(-lookBehind);
    if (this.#text.length < longestText) this.#text += text.slice(0, longestText);
  }

  /** Of what is tested only the text counts. */
  #variable(name: Value): boolean {
    const mutes = Number(this.#trace.isTrusted(name));
    this.#muted += mutes;
    const isRead = this.#throughName(name);
    this.#muted -= mutes;
    return isRead;
  }

  /** A variable: all that it is given, what adds to it after what was there. */
  #throughName(name: Value): boolean {
    const known = this.#open.find(({ flow, place }) => flow === name.flow && place === name.place);
    if (known !== undefined) {
      this.#before = known.before;
      return true;
    }
    const sites = definitionsOf(name.flow, name.place);
    if (sites.length === 0 || sites.length > mostParts) return false;
    const open: OpenName = { ...name, before: this.#before };
    const before = this.#before;
    this.#open.push(open);
    for (const { instruction } of sites.toSorted((a, b) => a.instruction.at.start - b.instruction.at.start)) {
      this.#before = before;
      if (instruction.op === 'copy') this.read({ flow: name.flow, place: instruction.from });
      open.before = this.#before;
    }
    this.#open.pop();
    return true;
  }

  #made({ flow, place }: Value): boolean {
    const made = definitionOf(flow, place)?.instruction;
    switch (made?.op) {
      case 'copy':
        this.read({ flow, place: made.from });
        return true;
      case 'binary':
        if (made.operator === '+') for (const one of operandsOf(flow, made)) this.read({ flow, place: one });
        else this.#write('0');
        return true;
      case 'object':
        if (isAddressOfOwn(made, this.#trace)) return true;
        for (const part of made.parts) if (part.kind === 'spread') this.read({ flow, place: part.value });
        return true;
      case 'member': {
        // The text beside an error: `u, err := url.Parse(text)`.
        const isFirst = made.key.kind === 'name' && made.key.name === '0';
        const call = isFirst ? definitionOf(flow, made.object)?.instruction : undefined;
        return call?.op === 'call' && this.#partsOf(flow, call);
      }
      case 'call':
        return this.#partsOf(flow, made) || this.#throughFunction(flow, made);
      default:
        return false;
    }
  }

  #partsOf(flow: FlowFunction, call: InstructionOf<'call'>): boolean {
    const parts = partsOfCall({ flow, call }, this.#trace);
    for (const part of parts ?? []) {
      if (typeof part === 'string') this.#write(part);
      else this.read({ flow, place: part });
    }
    return parts !== undefined;
  }

  /** A call of a function of this file that puts a text together. */
  #throughFunction(flow: FlowFunction, call: InstructionOf<'call'>): boolean {
    const callee = this.#functions < deepest ? functionCalled({ flow, call }, this.#trace) : undefined;
    const result = callee === undefined ? undefined : this.#trace.tree.flowOf(callee);
    if (result?.kind !== 'flow') return false;
    const given = returnedBy(result.flow, '0');
    if (given.length === 0) return false;
    this.#functions++;
    const before = this.#before;
    for (const place of given) {
      this.#before = before;
      this.read({ flow: result.flow, place });
    }
    this.#functions--;
    return true;
  }
}

/** `url.URL{RawQuery: query}`: without a host it is one of this server, whatever the rest is. */
function isAddressOfOwn({ at }: InstructionOf<'object'>, { text }: Tracing): boolean {
  const isAddress = text.slice(Math.max(0, at.start - 'url.URL'.length), at.start) === 'url.URL';
  return isAddress && !/\b(?:Host|Opaque)\s*:/.test(text.slice(at.start, at.end));
}

/** `a + b + c` is nested to the left, in generated code hundreds deep. */
function operandsOf(flow: FlowFunction, sum: InstructionOf<'binary'>): readonly PlaceId[] {
  const operands: PlaceId[] = [];
  let at: InstructionOf<'binary'> = sum;
  for (;;) {
    operands.push(at.right);
    const left =
      flow.places[at.left]?.kind === 'temporary' ? definitionOf(flow, at.left)?.instruction : undefined;
    if (left?.op !== 'binary' || left.operator !== '+') return [...operands, at.left].toReversed();
    at = left;
  }
}
