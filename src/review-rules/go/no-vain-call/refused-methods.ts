import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { DeclaredTypes } from '../_kit/declared-types.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { plainTextOf, refusedAddress } from './refused-arguments.ts';
import type { VainCall } from './vain-call.ts';

/** What is looked at, by how it is written: most files have none of it. */
export const mayBeRefused =
  /(?<=Context|BeginTx|\.With\w{5,15})\(nil,|\.Seek\((?:io\.Seek|os\.SEEK_)|\.FindAll\w+\([^\n]*, 0\)|\bHeader(?:\(\))?\["|\bAddr:\s+"[^":]*"/;

export function* refusedMethods(file: GoFile): Generator<VainCall> {
  const { tree, text } = file;
  const types = new DeclaredTypes(tree);
  if (/\(nil,|\.Seek\(|\.FindAll/.test(text))
    for (const call of tree.nodesOf('call_expression')) {
      const name = calledNameOf(call);
      const problem = name === undefined ? undefined : problemOf(call, tree.textOf(name), tree, types);
      if (problem !== undefined) yield problem;
    }
  if (/Header(?:\(\))?\["/.test(text)) yield* plainKeys(file, types);
  if (text.includes('http.Server{')) yield* serversWithoutPort(tree);
}

function problemOf(call: GoNode, name: string, tree: GoTree, types: DeclaredTypes): VainCall | undefined {
  const [first, second] = argumentsOf(call);
  if (first === undefined) return undefined;
  if (first.kind === 'nil' && takesContext(call, name, tree, types)) return told(first, ofNil(name));
  if (name === 'Seek' && second !== undefined && isSwapped(first, second, tree))
    return told(call, ofSeek(tree.textOf(first)));
  const isAll = /^FindAll(?:String(?:Submatch)?(?:Index)?|Submatch(?:Index)?|Index)$/.test(name);
  if (isAll && second !== undefined && tree.textOf(second) === '0' && tree.imports.get('regexp') === 'regexp')
    return told(call, ofAll(name));
  return undefined;
}

function told(range: GoNode, text: Localized): VainCall {
  return { problem: 'told', range, text };
}

/** Functions of the library that ask the context itself at once. */
const ofPackages: readonly (readonly [from: string, names: RegExp])[] = [
  ['context', /^With(?:Value|Cancel|Timeout|Deadline)(?:Cause)?$/],
  ['http', /^NewRequestWithContext$/],
  ['exec', /^CommandContext$/],
];

function takesContext(call: GoNode, name: string, tree: GoTree, types: DeclaredTypes): boolean {
  const operand = childOf(childOf(call, 'function') ?? call, 'operand');
  if (operand === undefined) return false;
  const owner = tree.textOf(operand);
  if (ofPackages.some(([from, names]) => owner === from && names.test(name))) return tree.imports.has(owner);
  const isOfSql = /^(?:Query|QueryRow|Exec|Prepare)Context$|^BeginTx$/.test(name);
  // Another type may ask nothing of its context.
  const type = isOfSql ? types.of(operand) : undefined;
  if (type !== undefined && !/^\*?sqlx?\.\w+$/.test(type)) return false;
  return isOfSql && [...tree.imports.values()].includes('database/sql');
}

/** `f.Seek(io.SeekEnd, -n)`; from the start, 0 is 0 either way. */
function isSwapped(first: GoNode, second: GoNode, tree: GoTree): boolean {
  const [whence, offset] = [tree.textOf(first), tree.textOf(second)];
  const isWhence = /^(?:io\.Seek(?:Start|Current|End)|os\.SEEK_(?:SET|CUR|END))$/;
  if (!isWhence.test(whence) || isWhence.test(offset)) return false;
  return !(/Start$|SET$/.test(whence) && offset === '0');
}

function ofNil(name: string): Localized {
  return name === 'NewRequestWithContext'
    ? say(
        '`NewRequestWithContext` refuses a nil context with an error each time: `context.Background()` is an empty one.',
        '`NewRequestWithContext` 遇到 nil context 每次都会返回错误：空的 context 是 `context.Background()`。',
      )
    : say(
        `\`${name}\` asks its context at once, and panics at nil: \`context.Background()\` is an empty one.`,
        `\`${name}\` 会立即使用 context，传入 nil 会 panic：空的 context 是 \`context.Background()\`。`,
      );
}

function ofSeek(whence: string): Localized {
  return say(
    `\`${whence}\` stands where the offset belongs: \`Seek\` takes the offset first, and then from where it counts.`,
    `\`${whence}\` 写在了偏移量的位置：\`Seek\` 先写偏移量，再写起点。`,
  );
}

function ofAll(name: string): Localized {
  return say(
    `With 0 matches at most \`${name}\` gives nothing: -1 asks for all of them.`,
    `最多 0 个匹配时 \`${name}\` 什么也不返回：要得到全部请写 -1。`,
  );
}

/** `r.Header["x-request-id"]`: each key of a header begins its words with capital letters. */
function* plainKeys({ tree, text: whole }: GoFile, types: DeclaredTypes): Generator<VainCall> {
  if (tree.imports.get('http') !== 'net/http') return;
  // One of another type has its own keys.
  const isUnsure = /(?:^|[{;])\s*Header\s+(?!http\.Header\b)[\w*[]/m.test(whole);
  let count = 0;
  for (const node of tree.nodesOf('index_expression')) {
    const [operand, index] = [childOf(node, 'operand'), childOf(node, 'index')];
    const key = plainTextOf(index, tree);
    if (operand === undefined || index === undefined || key === undefined) continue;
    if (!/^[\w-]+$/.test(key) || canonicalOf(key) === key || isWritten(node)) continue;
    if (!isHeader(operand, tree, types, isUnsure) || count++ > most || isSetElsewhere(key, whole)) continue;
    const [own, meant] = [tree.textOf(index), canonicalOf(key)];
    const text = say(
      `Keys of a header are kept as \`"${meant}"\`: nothing is ever found under \`${own}\`. \`Get\` knows both.`,
      `头部的键以 \`"${meant}"\` 的形式保存：用 \`${own}\` 永远找不到。\`Get\` 两种写法都能识别。`,
    );
    yield told(index, text);
  }
}

function canonicalOf(key: string): string {
  return key
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
    .join('-');
}

/** Keys of one file that are looked for in it. */
const most = 50;

/** Another place of the file may keep it as it is written. */
function isSetElsewhere(key: string, text: string): boolean {
  const at = text.indexOf(`${key}"`);
  return at !== text.lastIndexOf(`${key}"`);
}

/** Who writes such a key wants it sent so. */
function isWritten(node: GoNode): boolean {
  const list = node.parent;
  const assignment = list?.kind === 'expression_list' ? list.parent : undefined;
  return assignment?.kind === 'assignment_statement' && childOf(assignment, 'left') === list;
}

/** `r.Header`, `w.Header()`, and what is declared as one. */
function isHeader(operand: GoNode, tree: GoTree, types: DeclaredTypes, isUnsure: boolean): boolean {
  const type = types.of(operand);
  if (type !== undefined) return type === 'http.Header';
  const [, owner] = /^(\w+)\.(?:Header|Header\(\))$/.exec(tree.textOf(operand)) ?? [];
  if (owner === undefined) return false;
  const root = childOf(
    operand.kind === 'call_expression' ? (childOf(operand, 'function') ?? operand) : operand,
    'operand',
  );
  const ofRoot = root === undefined ? undefined : types.of(root);
  if (ofRoot !== undefined) return /^\*?http\.(?:Request|Response|ResponseWriter)$/.test(ofRoot);
  return !isUnsure && /^(?:r|req|request|res|resp|response|w|rw)$/.test(owner);
}

/** `http.Server{Addr: "8080"}` */
function* serversWithoutPort(tree: GoTree): Generator<VainCall> {
  for (const literal of tree.nodesOf('composite_literal')) {
    const [type, body] = [childOf(literal, 'type'), childOf(literal, 'body')];
    if (type === undefined || body === undefined || tree.textOf(type) !== 'http.Server') continue;
    for (const element of body.children) {
      const [key, value] =
        element.kind === 'keyed_element' ? element.children.filter((one) => one.isNamed) : [];
      const address = value?.kind === 'literal_element' ? value.children[0] : value;
      const text = plainTextOf(address, tree);
      if (key === undefined || address === undefined || text === undefined) continue;
      const found = tree.textOf(key) === 'Addr' ? refusedAddress(text, address) : undefined;
      // A path is listened at by somebody else.
      if (found !== undefined && !/^[/@]/.test(text)) yield found;
    }
  }
}
