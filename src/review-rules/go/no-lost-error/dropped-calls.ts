import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, indexOfChildAt, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround, functionAround } from '../_kit/functions.ts';
import { driverHarm } from './driver-calls.ts';
import type { Harm } from './lost-error.ts';

/** Functions of packages whose error says that the work was not done, by path and name. */
const functions: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ...['MkdirAll', 'Chmod'].map((name): [string, Harm] => [`os.${name}`, 'place']),
  ...['Rename', 'WriteFile', 'Symlink', 'Link', 'Truncate', 'CopyFS'].map((name): [string, Harm] => [
    `os.${name}`,
    'file',
  ]),
  ['io/ioutil.WriteFile', 'file'],
  ['encoding/json.Unmarshal', 'value'],
  ['encoding/xml.Unmarshal', 'value'],
  ['encoding/binary.Read', 'value'],
  ['gopkg.in/yaml.v2.Unmarshal', 'value'],
  ['gopkg.in/yaml.v3.Unmarshal', 'value'],
  ['github.com/BurntSushi/toml.Unmarshal', 'value'],
]);

/** In a transaction, which goes on to its end. */
const execution = /(?:^|\.)tx\.Exec(?:Context)?$|Tx\.Exec(?:Context)?$/;

/** Methods, by what they are called on and the package that such a thing comes from. */
const methods: readonly { readonly module: RegExp; readonly call: RegExp; readonly harm: Harm }[] = [
  { module: /^database\/sql$|\/(?:sqlx|pgx)$/, call: /(?:^|\.)tx\.Commit$|Tx\.Commit$/, harm: 'commit' },
  {
    module: /^database\/sql$|\/(?:sqlx|pgx)$/,
    call: /(?:\brows?|Rows?|\.QueryRow(?:Context)?\(.*\))\.Scan$/s,
    harm: 'value',
  },
  { module: /^database\/sql$|\/(?:sqlx|pgx(?:\/v\d+)?(?:\/pgxpool)?)$/, call: execution, harm: 'commit' },
];

/** What changes rows: of `CREATE TABLE IF NOT EXISTS`, `SET` and `PRAGMA` many do not care. */
const changes = /^[^,]*?(?:, *)?["`]\s*(?:INSERT|UPDATE|DELETE)\b(?!\s+(?:OR\s+)?IGNORE)/i;

/** What goes wrong unseen where nobody takes the result of the call; undefined: nothing that we know. */
export function harmOf(call: GoNode, tree: GoTree): Harm | undefined {
  const callee = childOf(call, 'function');
  const field = callee === undefined ? undefined : childOf(callee, 'field');
  const operand = callee === undefined ? undefined : childOf(callee, 'operand');
  if (callee === undefined || field === undefined || operand === undefined) return undefined;
  const module = operand.kind === 'identifier' ? tree.imports.get(tree.textOf(operand)) : undefined;
  if (module !== undefined) return functions.get(`${module}.${tree.textOf(field)}`);
  const ofDriver = driverHarm(call, tree.textOf(field), operand, tree);
  if (ofDriver !== undefined) return ofDriver;
  if (!/^(?:Decode|Commit|Scan|Exec(?:Context)?)$/.test(tree.textOf(field))) return undefined;
  if (tree.textOf(field) === 'Decode') return isDecoding(call, operand, tree) ? 'value' : undefined;
  const text = tree.textOf(callee);
  const given = tree.textOf(childOf(call, 'arguments') ?? call).slice(1);
  if (execution.test(text) && !changes.test(given)) return undefined;
  const modules = [...tree.imports.values()];
  return methods.find((one) => one.call.test(text) && modules.some((path) => one.module.test(path)))?.harm;
}

/** Many have a method of this name: it is made by one of the packages here, or its type is one of theirs. */
function isDecoding(call: GoNode, decoder: GoNode, tree: GoTree): boolean {
  if (partsOf(childOf(call, 'arguments') ?? call).length !== 1) return false;
  const packages = [...tree.imports].flatMap(([name, path]) =>
    /^encoding\/(?:json|xml|gob)$/.test(path) ? [name] : [],
  );
  if (packages.length === 0) return false;
  const made = `(?:${packages.join('|')})\\.NewDecoder\\(`;
  const text = tree.textOf(decoder);
  if (new RegExp(`^${made}`).test(text)) return true;
  const name = /(\w+)$/.exec(text)?.[1];
  const around = decoder.kind === 'identifier' ? declarationAround(decoder) : undefined;
  const declared = new RegExp(
    `\\b${name}\\s*(?::?=\\s*${made}|:\\s*${made}|\\s\\*?(?:${packages.join('|')})\\.Decoder\\b)`,
  );
  return name !== undefined && declared.test(tree.textOf(around ?? tree.root));
}

/** `b, _ := json.Marshal(x)`, then `json.Unmarshal(b, &y)`: a copy, of what has just been written; or it is a text of the program. */
export function isCopy(statement: GoNode, call: GoNode, tree: GoTree): boolean {
  if (isOfEncoded(call, tree)) return true;
  const [data] = partsOf(childOf(call, 'arguments') ?? call);
  const text = data === undefined ? '' : tree.textOf(data);
  const name = /^(?:\[\]byte\()?(\w+)\)?$/.exec(text)?.[1];
  if (name === undefined) return /Marshal\(|^\[\]byte\(["`]/.test(text);
  const written = new RegExp(`\\b${name}\\b[^=]*=(?:.*Marshal|\\s*(?:\\[\\]byte\\()?["\`])`);
  return statementsBefore(statement).some((one) => written.test(tree.textOf(one).slice(0, longest)));
}

/** What an encoder of the same function writes to one memory, its decoder reads from there. */
function isOfEncoded(call: GoNode, tree: GoTree): boolean {
  if (!tree.textOf(childOf(call, 'function') ?? call).endsWith('.Decode')) return false;
  const around = functionAround(call);
  const text = around === undefined ? '' : tree.textOf(around).slice(0, longestFunction);
  const memory = /\.NewEncoder\(&?(\w+)\)/.exec(text)?.[1];
  return memory !== undefined && new RegExp(`\\.NewDecoder\\(&?${memory}\\)`).test(text);
}

/** In the same list, and in the head of an `if` around it. */
function statementsBefore(statement: GoNode): readonly GoNode[] {
  const list = statement.parent;
  if (list === undefined) return [];
  const index = indexOfChildAt(list, statement.start);
  const around = list.parent?.parent;
  const head = around?.kind === 'if_statement' ? childOf(around, 'initializer') : undefined;
  return [...(head === undefined ? [] : [head]), ...list.children.slice(Math.max(0, index - nearby), index)];
}

/** Characters of a statement, and of what stands before it in a function. */
const [longest, longestFunction] = [500, 5_000] as const;

/** `binary.Read` only fails where there is too little, and somebody asked for the length of it before; of chance there is enough. */
export function isMeasured(statement: GoNode, call: GoNode, tree: GoTree): boolean {
  if (!isRead(call, tree)) return false;
  const source = /\((\w+)\.Reader\b/.exec(tree.textOf(call))?.[1];
  if (source !== undefined && tree.imports.get(source) === 'crypto/rand') return true;
  const around = functionAround(statement);
  const before = around === undefined ? '' : tree.textOf(around).slice(0, statement.start - around.start);
  return /\blen\(/.test(before.slice(-longestFunction));
}

/** `binary.Read` */
export function isRead(call: GoNode, tree: GoTree): boolean {
  return tree.textOf(childOf(call, 'function') ?? call).endsWith('.Read');
}

/** `Decode(&v)`, then `return v`: that there is nothing tells whoever gets it. */
export function isGivenBack(statement: GoNode, call: GoNode, tree: GoTree): boolean {
  const filled = partsOf(childOf(call, 'arguments') ?? call).at(-1);
  const next = partBeside(statement, 1);
  if (filled === undefined || next?.kind !== 'return_statement') return false;
  return tree.textOf(next) === `return ${tree.textOf(filled).replace(/^&/, '')}`;
}

/** Statements and ends of lines. */
const nearby = 10;

/** `json.Unmarshal(b, &names)`, then `json.Unmarshal(b, &full)`: it is one or the other. */
export function isOneOfSeveral(statement: GoNode, call: GoNode, tree: GoTree): boolean {
  const begin = /^\w+\.Unmarshal\(\w+,/.exec(tree.textOf(call))?.[0];
  if (begin === undefined) return false;
  return [partBeside(statement, 1), partBeside(statement, -1)].some(
    (one) => one !== undefined && tree.textOf(one).startsWith(begin),
  );
}
