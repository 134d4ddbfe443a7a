import { say } from '../../../domain/locale.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { shortText } from '../../_kit/short-text.ts';
import type { AskedCall } from './asked-call.ts';
import type { VainCall } from './vain-call.ts';

/** The text of a literal without escapes; undefined: it is none. */
export function plainTextOf(value: GoNode | undefined, tree: GoTree): string | undefined {
  if (value?.kind !== 'interpreted_string_literal' && value?.kind !== 'raw_string_literal') return undefined;
  const text = tree.textOf(value).slice(1, -1);
  return value.kind === 'raw_string_literal' || !text.includes('\\') ? text : undefined;
}

/** `exec.Command("ls -l")`: a program of that whole name is looked for. */
export function* wholeCommand({ name, given, file }: AskedCall): Generator<VainCall> {
  const program = given[name === 'Command' ? 0 : name === 'CommandContext' ? 1 : -1];
  const text = plainTextOf(program, file.tree);
  if (program === undefined || text === undefined || !/^[\w.-]+ +[-\w]/.test(text) || /[/\\]/.test(text))
    return;
  yield {
    problem: 'told',
    range: program,
    text: say(
      `No shell takes \`${shortText(program, file.text)}\` apart: a program of this whole name is looked for. Give each argument by itself.`,
      `没有 shell 会拆开 \`${shortText(program, file.text)}\`：会去查找以整段文本为名的程序。应把每个参数分别传入。`,
    ),
  };
}

/** `http.ListenAndServe("8080", h)`, `net.Listen("tcp", "localhost")` */
export function* withoutPort({ name, given, file }: AskedCall): Generator<VainCall> {
  const isNet = /^(?:Listen|Dial|DialTimeout)$/.test(name);
  if (!isNet && !/^ListenAndServe(?:TLS)?$/.test(name)) return;
  const network = isNet ? plainTextOf(given[0], file.tree) : 'tcp';
  const address = given[isNet ? 1 : 0];
  const text = plainTextOf(address, file.tree);
  if (address === undefined || text === undefined || !/^(?:tcp|udp)/.test(network ?? '')) return;
  const problem = refusedAddress(text, address);
  if (problem !== undefined) yield problem;
}

/** An address that is no `host:port`; one without text has a port of its own. */
export function refusedAddress(text: string, range: GoNode): VainCall | undefined {
  if (text === '' || /^(?:[^:[\]]*|\[[^[\]]*\]):[^:/]*$/.test(text)) return undefined;
  const port = /^\d+$/.test(text) ? text : '8080';
  return {
    problem: 'told',
    range,
    text: say(
      `\`"${text}"\` is no address with a host and a port, and is refused each time; it is written like \`":${port}"\`.`,
      `\`"${text}"\` 不是“主机:端口”形式的地址，每次都会被拒绝；应写成 \`":${port}"\` 这样的形式。`,
    ),
  };
}

/** `strconv.ParseInt(s, 64, 10)`: a base above 36, more than 64 bits. */
export function* refusedBase({ name, given, file }: AskedCall): Generator<VainCall> {
  if (!/^(?:Parse|Format|Append)U?[iI]nt$/.test(name)) return;
  const isParsing = name.startsWith('Parse');
  const base = given[name.startsWith('Append') ? 2 : 1];
  const bits = isParsing ? given[2] : undefined;
  const [baseOf, bitsOf] = [numberOf(base, file.tree), numberOf(bits, file.tree)];
  const isBase = baseOf !== undefined && (baseOf === 1 || baseOf > 36 || (baseOf === 0 && !isParsing));
  const odd = isBase ? base : bitsOf !== undefined && bitsOf > 64 ? bits : undefined;
  if (odd === undefined) return;
  const [value, limit] = [file.tree.textOf(odd), isBase ? 'from 2 to 36' : 'at most 64'];
  yield {
    problem: 'told',
    range: odd,
    text: say(
      `\`strconv.${name}\` refuses ${value} as its ${isBase ? 'base' : 'size in bits'} each time: it is ${limit}. The base comes before the size.`,
      `\`strconv.${name}\` 每次都会拒绝 ${value}：${isBase ? '进制应为 2 到 36' : '位数最多为 64'}。进制写在位数之前。`,
    ),
  };
}

function numberOf(value: GoNode | undefined, tree: GoTree): number | undefined {
  const text = value?.kind === 'int_literal' ? tree.textOf(value) : '';
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** `rand.Intn(1)` */
export function* onlyZero({ call, name, given, file }: AskedCall): Generator<VainCall> {
  if (!/^(?:U?[iI]nt(?:31|63|32|64)?[nN]|N)$/.test(name) || given.length !== 1) return;
  if (numberOf(given[0], file.tree) !== 1) return;
  const text = say(
    `\`${shortText(call, file.text)}\` is always 0: the limit itself is never given.`,
    `\`${shortText(call, file.text)}\` 恒为 0：结果永远小于上限。`,
  );
  yield { problem: 'told', range: call, text };
}

/** `sort.Slice(&items, …)`, `sort.Slice(byName, …)` of a map or an array */
export function* noSlice({ name, given: [list], file, types }: AskedCall): Generator<VainCall> {
  if (!/^Slice(?:Stable|IsSorted)?$/.test(name) || list === undefined) return;
  const isPointer = list.kind === 'unary_expression' && file.tree.textOf(list).startsWith('&');
  const type = isPointer ? undefined : types.of(list);
  if (!isPointer && (type === undefined || !/^(?:map\[|\[\w[^\]]*\]|\*\[\]|string$)/.test(type))) return;
  const written = shortText(list, file.text);
  const text = say(
    `\`sort.${name}\` panics: \`${written}\` is not a slice${type === undefined ? ', but a pointer' : `, but \`${type}\``}.`,
    `\`sort.${name}\` 会 panic：\`${written}\` 不是切片，而是${type === undefined ? '指针' : ` \`${type}\``}。`,
  );
  yield { problem: 'told', range: list, text };
}

/** `flag.String("-port", …)`: the name of a flag that nobody can give. */
export function* refusedFlag({ name, given, file }: AskedCall): Generator<VainCall> {
  if (!/^(?:Bool|Duration|Float64|Int|Int64|String|Uint|Uint64|Func|BoolFunc|(?:\w+)?Var)$/.test(name))
    return;
  const value = given[name.endsWith('Var') ? 1 : 0];
  const text = plainTextOf(value, file.tree);
  if (value === undefined || text === undefined || !/^-|=|\s/.test(text)) return;
  yield {
    problem: 'told',
    range: value,
    text: say(
      `A flag cannot be called ${shortText(value, file.text)}: the name stands there without dashes, spaces and \`=\`.`,
      `标志不能命名为 ${shortText(value, file.text)}：名称中不应有前导短横线、空格和 \`=\`。`,
    ),
  };
}

/** `signal.Notify(c, os.Kill)`: the system tells nobody of it. */
export function* uncatchable({ name, given, file }: AskedCall): Generator<VainCall> {
  if (!/^Notify(?:Context)?$/.test(name)) return;
  const names = given.slice(1).map((one) => file.tree.textOf(one));
  const index = names.findIndex((one) => /^(?:os\.Kill|(?:syscall|unix)\.SIG(?:KILL|STOP))$/.test(one));
  const signal = given[index + 1];
  if (index < 0 || signal === undefined) return;
  // Beside it the one that is meant is heard.
  const isMeant = names.some((one) => one.endsWith('.SIGTERM'));
  const written = names[index] ?? '';
  const text = say(
    `\`${written}\` cannot be caught: the program ends at once, and nothing comes here.${isMeant ? '' : ' What is sent to stop a program is `syscall.SIGTERM`.'}`,
    `\`${written}\` 无法捕获：程序会立即结束，这里什么也收不到。${isMeant ? '' : '用于停止程序的信号是 `syscall.SIGTERM`。'}`,
  );
  yield { problem: 'told', range: signal, text, ...(isMeant && { isHarmless: true }) };
}
