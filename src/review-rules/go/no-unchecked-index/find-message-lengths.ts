import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { declarationAround } from '../_kit/functions.ts';
import { isSizeAsked } from '../_kit/is-size-asked.ts';
import { isCaught } from './is-caught.ts';
import { NodesByDeclaration } from './nodes-by-declaration.ts';

/** A message is cut where a number of its own says, and nobody asks whether it is that long. */
export interface MessageLength {
  /** `data[2:2+n]` */
  readonly piece: GoNode;
  readonly list: GoNode;
  /** `n` */
  readonly length: string;
}

/** A text without these reads no length of a message. */
export function mayMeasure(text: string): boolean {
  return /\[\]byte\b/.test(text) && readsLength.test(text);
}

const readsLength =
  /\b(?:binary\.(?:(?:Big|Little)Endian\.Uint(?:16|32|64)|Uvarint)|protowire\.ConsumeVarint)\(|\bint\(\w+\[\d/;

/** The number is read of the list itself: its name is the first group. */
const reader =
  /^(?:u?int(?:16|32|64)?\()?(?:binary\.(?:(?:Big|Little)Endian\.Uint(?:16|32|64)|Uvarint)\(|protowire\.ConsumeVarint\(|(?<=int\())(\w+)\b(?![.(])/;

export function* findMessageLengths(tree: GoTree): Generator<MessageLength, void> {
  const nodes = new NodesByDeclaration(tree);
  const known = new Map<GoNode, Map<string, string>>();
  for (const piece of tree.nodesOf('slice_expression')) {
    const list = childOf(piece, 'operand');
    const around = list?.kind === 'identifier' ? declarationAround(piece) : undefined;
    if (list === undefined || around === undefined) continue;
    const lengths = known.get(around) ?? lengthsIn(around, nodes, tree);
    known.set(around, lengths);
    const name = lengths.size === 0 ? '' : tree.textOf(list);
    const length = [childOf(piece, 'end'), childOf(piece, 'start')]
      .flatMap((bound) => (bound === undefined || lengths.size === 0 ? [] : namesIn(bound, tree)))
      .find((one) => lengths.get(one) === name);
    if (length === undefined) continue;
    // Each is asked for once, and one of a function says enough.
    lengths.delete(length);
    if (!isMessage(name, around, tree) || isAsked(length, name, around, tree) || isCaught(piece, tree))
      continue;
    lengths.clear();
    yield { piece, list, length };
  }
}

/** `n` and `data` of `n := binary.BigEndian.Uint16(data[2:4])`, where nothing else gives `n` a value. */
function lengthsIn(around: GoNode, nodes: NodesByDeclaration, tree: GoTree): Map<string, string> {
  const found = new Map<string, string>();
  const given = new Set<string>();
  for (const kind of ['short_var_declaration', 'assignment_statement'])
    for (const statement of nodes.in(around, kind)) {
      const made = callWithResults(statement, tree);
      const list = made === undefined ? undefined : reader.exec(tree.textOf(made.call))?.[1];
      for (const [index, target] of partsOf(childOf(statement, 'left') ?? statement).entries()) {
        const name = tree.textOf(target);
        if (given.has(name)) found.delete(name);
        else if (index === 0 && list !== undefined) found.set(name, list);
        given.add(name);
      }
    }
  return found;
}

/** Bytes that the function is given, which could say that they are too few. */
function isMessage(name: string, around: GoNode, tree: GoTree): boolean {
  const [parameters, result] = [childOf(around, 'parameters'), childOf(around, 'result')];
  if (parameters === undefined || result === undefined || !/\berror\b/.test(tree.textOf(result)))
    return false;
  const copied = new RegExp(`\\b${name} := (\\w+)\\s`).exec(tree.textOf(around))?.[1];
  return [name, ...(copied === undefined ? [] : [copied])].some((one) =>
    new RegExp(`\\b${one}(?:, \\w+)* \\[\\]byte\\b`).test(tree.textOf(parameters)),
  );
}

function namesIn(bound: GoNode, tree: GoTree): readonly string[] {
  if (bound.kind === 'identifier') return [tree.textOf(bound)];
  if (!/^(?:binary_expression|parenthesized_expression|call_expression|argument_list)$/.test(bound.kind))
    return [];
  return partsOf(bound).flatMap((part) => namesIn(part, tree));
}

/** The number is compared with something, or the list is measured again after it was read. */
function isAsked(length: string, list: string, around: GoNode, tree: GoTree): boolean {
  const text = tree.textOf(around);
  // Where it cuts, nobody asks, and what the list is called says nothing.
  const others = text.replaceAll(/\[[^[\]\n]*\]/g, '').replaceAll(new RegExp(`\\b${list}\\b`, 'g'), '_');
  if (isSizeAsked(others, [length])) return true;
  const read = text.search(new RegExp(`\\b${length}\\b[^\\n=]*:?= `));
  return new RegExp(`\\b(?:len|cap)\\(${list}\\)`).test(text.slice(Math.max(0, read)));
}
