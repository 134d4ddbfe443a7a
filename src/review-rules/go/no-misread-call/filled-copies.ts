import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { DeclaredTypes } from '../_kit/declared-types.ts';
import { packageCall } from '../_kit/package-call.ts';
import { fillerAmong, fillerOf } from './fillers.ts';

const scanners = /^(?:Sscanf?|Sscanln|Fscanf?|Fscanln|Scanf?|Scanln)$/;
const plain = /^(?:string|bool|u?int(?:8|16|32|64)?|float(?:32|64)|\[\]byte)$/;

/** Calls on calls are long chains: each would be read from its start. */
const longest = 1_000;

export interface Known {
  readonly tree: GoTree;
  readonly structs: () => ReadonlySet<string>;
  readonly types: DeclaredTypes;
}

/** The argument that ought to be a pointer, and is a plain value; undefined: there is none. */
export function fillsCopy(call: GoNode, given: readonly GoNode[], known: Known): GoNode | undefined {
  const called = packageCall(call, known.tree);
  if (called === undefined) return ofMethod(call, given, known);
  if (called.module === 'fmt' && scanners.test(called.name))
    return given.slice(beforeTargets(called.name)).find((one) => isPlain(one, known));
  const filler = fillerOf(called.module, called.name);
  const value = filler === undefined ? undefined : given[filler.index];
  return value !== undefined && isValue(value, known) ? value : undefined;
}

/** What `json.Unmarshal` and its like fill; undefined: the call is none of them. */
export function targetOf(call: GoNode, given: readonly GoNode[], known: Known): GoNode | undefined {
  const called = packageCall(call, known.tree);
  if (called !== undefined) {
    const filler = called.module.startsWith('encoding/') ? fillerOf(called.module, called.name) : undefined;
    return filler === undefined ? undefined : given[filler.index];
  }
  const callee = childOf(call, 'function');
  const [operand, field] = callee === undefined ? [] : [childOf(callee, 'operand'), childOf(callee, 'field')];
  if (operand === undefined || field === undefined || operand.end - operand.start > longest) return undefined;
  return known.tree.textOf(field) === 'Decode' && isStandardDecoder(operand, known) ? given[0] : undefined;
}

/** What is read from comes first, and then the format: neither is filled. */
function beforeTargets(scanner: string): number {
  return (/^[SF]s/.test(scanner) ? 1 : 0) + (scanner.endsWith('f') ? 1 : 0);
}

/** `rows.Scan(id)`, `json.NewDecoder(r).Decode(cfg)` */
function ofMethod(call: GoNode, given: readonly GoNode[], known: Known): GoNode | undefined {
  const callee = childOf(call, 'function');
  const [operand, field] = callee === undefined ? [] : [childOf(callee, 'operand'), childOf(callee, 'field')];
  const [first] = given;
  if (operand === undefined || field === undefined || first === undefined) return undefined;
  if (operand.end - operand.start > longest) return undefined;
  const name = known.tree.textOf(field);
  if (name === 'Decode' && isStandardDecoder(operand, known))
    return isValue(first, known) ? first : undefined;
  const filler = fillerAmong(known.tree.imports.values(), name);
  const [filled, next] = filler === undefined ? [] : given.slice(filler.index);
  const isFit =
    (filler?.before === undefined || (next !== undefined && filler.before.test(known.tree.textOf(next)))) &&
    filler?.on?.test(known.tree.textOf(operand)) !== false;
  if (filled !== undefined && isFit && (filler?.onlyStructs === true ? isStruct : isValue)(filled, known))
    return filled;
  if (name !== 'Scan') return undefined;
  const isOfRows = /\b(?:rows?|Query\w*\(.*\))$/s.test(known.tree.textOf(operand));
  const isSql = [...known.tree.imports.values()].some((module) =>
    /database\/sql$|\/pgx\b|\/sqlx$/.test(module),
  );
  return isOfRows && isSql ? given.find((one) => isPlain(one, known)) : undefined;
}

/** `json.NewDecoder(r).Decode(cfg)`, and of a variable that holds one. */
function isStandardDecoder(operand: GoNode, { tree, types }: Known): boolean {
  const type = operand.kind === 'identifier' ? types.of(operand) : undefined;
  if (type !== undefined) return /^\*(?:json|xml|gob)\.Decoder$/.test(type);
  const maker = operand.kind === 'call_expression' ? packageCall(operand, tree) : undefined;
  return maker?.name === 'NewDecoder' && /^encoding\/(?:json|xml|gob)$/.test(maker.module);
}

/** A struct, a list, a text or a number itself. */
function isValue(value: GoNode, known: Known): boolean {
  if (isStruct(value, known)) return true;
  const type = value.kind === 'identifier' ? (known.types.of(value) ?? '') : '';
  return type !== '[]byte' && (plain.test(type) || type.startsWith('[]'));
}

function isPlain(value: GoNode, { types }: Known): boolean {
  return (
    (value.kind === 'identifier' || value.kind === 'selector_expression') && plain.test(types.of(value) ?? '')
  );
}

/** A variable of a struct of this file. */
function isStruct(value: GoNode, { types, structs }: Known): boolean {
  return value.kind === 'identifier' && structs().has(types.of(value) ?? '');
}

/** The names of the structs that a file declares. */
export function structsOf(tree: GoTree): ReadonlySet<string> {
  return new Set(
    tree.nodesOf('type_spec').flatMap((spec) => {
      const name = childOf(spec, 'name');
      return name !== undefined && kindIn(spec, 'struct_type') !== undefined ? [tree.textOf(name)] : [];
    }),
  );
}
