import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { DeclaredTypes } from '../_kit/declared-types.ts';
import { packageCall } from '../_kit/package-call.ts';

/** Functions that fill what one argument points to, by their package. */
const readers: ReadonlyMap<string, RegExp> = new Map([
  ['encoding/json', /^Unmarshal$/],
  ['encoding/xml', /^Unmarshal$/],
  ['gopkg.in/yaml.v2', /^Unmarshal(?:Strict)?$/],
  ['gopkg.in/yaml.v3', /^Unmarshal$/],
  ['github.com/BurntSushi/toml', /^(?:Unmarshal|Decode)$/],
]);
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
  const [, value] = readers.get(called.module)?.test(called.name) === true ? given : [];
  return value !== undefined && isStruct(value, known) ? value : undefined;
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
  if (known.tree.textOf(field) === 'Decode') {
    const maker = operand.kind === 'call_expression' ? packageCall(operand, known.tree) : undefined;
    const isDecoder = maker?.name === 'NewDecoder' && /^encoding\/(?:json|xml|gob)$/.test(maker.module);
    return isDecoder && isStruct(first, known) ? first : undefined;
  }
  const isOfRows = /\b(?:rows?|Query\w*\(.*\))$/s.test(known.tree.textOf(operand));
  const isSql = [...known.tree.imports.values()].some((module) =>
    /database\/sql$|\/pgx\b|\/sqlx$/.test(module),
  );
  return isOfRows && isSql ? given.find((one) => isPlain(one, known)) : undefined;
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
