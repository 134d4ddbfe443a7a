import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { DeclaredTypes } from '../_kit/declared-types.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { packageCall } from '../_kit/package-call.ts';
import { shortText } from '../../_kit/short-text.ts';
import type { MisreadCall } from './misread-call.ts';

export const mayEncode = /\bjson\.Marshal(?:Indent)?\(|\bbinary\.(?:Write|Read|Size)\(/;

/** What `json.Marshal` and `binary.Write` refuse each time because of its type, or write without anything in it. */
export function* unencodable({ tree, text }: GoFile, types: DeclaredTypes): Generator<MisreadCall> {
  let known: Structs | undefined;
  for (const call of tree.nodesOf('call_expression')) {
    const called = packageCall(call, tree);
    const place = called === undefined ? undefined : places.get(`${called.module}.${called.name}`);
    const value = place === undefined ? undefined : argumentsOf(call)[place];
    if (called === undefined || value === undefined) continue;
    const type = typeOf(value, types, tree)?.replace(/^\*/, '');
    if (type === undefined) continue;
    known ??= structsOf(tree);
    const name = `${called.module.replace(/^.*\//, '')}.${called.name}`;
    const told = called.module === 'encoding/json' ? ofJson(type, name, known) : ofBinary(type, name, known);
    if (told !== undefined) yield { problem: 'told', range: value, text: told(shortText(value, text)) };
  }
}

const places: ReadonlyMap<string, number> = new Map([
  ['encoding/json.Marshal', 0],
  ['encoding/json.MarshalIndent', 0],
  ['encoding/binary.Write', 2],
  ['encoding/binary.Read', 2],
  ['encoding/binary.Size', 0],
]);

/** `&v`, `Event{…}`, `&Event{…}` and variables. */
function typeOf(value: GoNode, types: DeclaredTypes, tree: GoTree): string | undefined {
  const inner = value.kind === 'unary_expression' ? childOf(value, 'operand') : value;
  if (inner === undefined) return undefined;
  const type = inner.kind === 'composite_literal' ? childOf(inner, 'type') : undefined;
  return type === undefined ? types.of(inner) : tree.textOf(type);
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly tag: string;
}

interface Structs {
  /** undefined: it says itself how it is written, or has one in it that may. */
  readonly byName: ReadonlyMap<string, readonly Field[] | undefined>;
}

function structsOf(tree: GoTree): Structs {
  const byName = new Map<string, readonly Field[] | undefined>();
  for (const spec of tree.nodesOf('type_spec')) {
    const [name, struct] = [childOf(spec, 'name'), kindIn(spec, 'struct_type')];
    if (name === undefined || struct === undefined) continue;
    const key = tree.textOf(name);
    byName.set(key, byName.has(key) ? undefined : fieldsOf(struct, tree));
  }
  for (const method of tree.nodesOf('method_declaration')) {
    const [name, receiver] = [childOf(method, 'name'), childOf(method, 'receiver')];
    if (name === undefined || receiver === undefined) continue;
    if (/^(?:Marshal|Unmarshal|Append)\w+$/.test(tree.textOf(name)))
      byName.set(/(\w+)(?:\[[^\]]*\])?\)$/.exec(tree.textOf(receiver))?.[1] ?? '', undefined);
  }
  return { byName };
}

function fieldsOf(struct: GoNode, tree: GoTree): readonly Field[] | undefined {
  const list = kindIn(struct, 'field_declaration_list');
  const declarations =
    list === undefined ? [] : partsOf(list).filter(({ kind }) => kind === 'field_declaration');
  const found: Field[] = [];
  for (const one of declarations) {
    const names = one.children.filter(({ field }) => field === 'name');
    const [type, tag] = [childOf(one, 'type'), childOf(one, 'tag')];
    // What is embedded brings its fields and methods along.
    if (names.length === 0 || type === undefined) return undefined;
    const written = { type: tree.textOf(type), tag: tag === undefined ? '' : tree.textOf(tag) };
    for (const name of names) found.push({ name: tree.textOf(name), ...written });
  }
  return found;
}

type Told = (value: string) => Localized;

function ofJson(type: string, call: string, { byName }: Structs): Told | undefined {
  if (isUnwritable(type)) return ofUnwritable(type, call);
  const fields = byName.get(type);
  if (fields === undefined || fields.length === 0) return undefined;
  const odd = fields.find(
    ({ name, type: own, tag }) => isExported(name) && !isLeftOut.test(tag) && isUnwritable(own),
  );
  if (odd !== undefined) return ofUnwritable(odd.type, call, `${type}.${odd.name}`);
  if (fields.some(({ name }) => isExported(name))) return undefined;
  return (value) =>
    say(
      `No field of \`${type}\` begins with a capital letter, and \`${call}\` sees no others: \`${value}\` becomes \`{}\`.`,
      `\`${type}\` 的字段都不以大写字母开头，\`${call}\` 看不到它们：\`${value}\` 会变成 \`{}\`。`,
    );
}

/** `omitzero` leaves out what is not set. */
const isLeftOut = /json:"(?:-"|[^"]*,omitzero)/;

function isExported(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

function isUnwritable(type: string): boolean {
  return /^(?:(?:<-)?chan\b|func\(|complex(?:64|128)$)/.test(type);
}

function ofUnwritable(type: string, call: string, field?: string): Told {
  return (value) => {
    const what = field ?? value;
    return say(
      `\`${call}\` refuses \`${what}\` with an error each time: a \`${shortOf(type)}\` has no form in JSON. A field is left out by \`json:"-"\`.`,
      `\`${call}\` 每次都会因 \`${what}\` 返回错误：\`${shortOf(type)}\` 无法表示为 JSON。可用 \`json:"-"\` 忽略该字段。`,
    );
  };
}

function shortOf(type: string): string {
  return /^(?:<-)?\w+/.exec(type)?.[0] ?? type;
}

/** Their size is not the same on each machine, or for each value. */
const unsized = /^(?:u?int|uintptr|string|map\[.*|(?:<-)?chan\b.*|func\(.*|\*.*|error|any|interface\{.*)$/s;

function ofBinary(type: string, call: string, { byName }: Structs): Told | undefined {
  const fields = byName.get(type.replace(/^\[\w*\]/, ''));
  const odd = fields?.find(({ type: own }) => unsized.test(own) || own.startsWith('[]'));
  const isOdd = /^(?:\[\w*\])?(?:u?int|string)$/.test(type);
  if (odd === undefined && !isOdd) return undefined;
  const [what, own] = odd === undefined ? [undefined, type] : [`${type}.${odd.name}`, odd.type];
  return (value) =>
    say(
      `\`${call}\` refuses \`${what ?? value}\` with an error each time: a \`${own}\` has no fixed size, as \`uint32\` has.`,
      `\`${call}\` 每次都会因 \`${what ?? value}\` 返回错误：\`${own}\` 没有像 \`uint32\` 那样固定的大小。`,
    );
}
