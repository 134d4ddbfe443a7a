import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import type { ModuleMember } from '../_kit/module-member.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import { foreignTextOf } from './foreign-exec.ts';

/** A call that hands a text to a shell. */
export interface ShellCall {
  readonly call: Call;
  /** Name of the function as its module exports it, e.g. `execSync`. */
  readonly runner: string;
  /** What the shell gets, joined by spaces. */
  readonly texts: readonly Node[];
  /** Told by its name: what the function does, another file says. */
  readonly isForeign?: boolean;
}

/** `text`: the first argument goes to a shell; `program`: only with the option `shell`, or when the program is a shell. */
type Manner = 'text' | 'program';

const childProcess: Readonly<Record<string, Manner>> = {
  exec: 'text',
  execSync: 'text',
  spawn: 'program',
  spawnSync: 'program',
  execFile: 'program',
  execFileSync: 'program',
};

const runners: Readonly<Record<string, Readonly<Record<string, Manner>>>> = {
  child_process: childProcess,
  'child-process-promise': childProcess,
  'promisify-child-process': childProcess,
  'mz/child_process': childProcess,
  shelljs: { exec: 'text' },
  'sudo-prompt': { exec: 'text' },
  '@vscode/sudo-prompt': { exec: 'text' },
  'node-cmd': { run: 'text', runSync: 'text', get: 'text' },
  'node-pty': { spawn: 'program' },
  tinyexec: { x: 'program', exec: 'program' },
  'nano-spawn': { '': 'program' },
  'cross-spawn': { '': 'program', spawn: 'program', sync: 'program' },
  execa: {
    '': 'program',
    sync: 'program',
    command: 'program',
    commandSync: 'program',
    shell: 'text',
    shellSync: 'text',
    execa: 'program',
    execaSync: 'program',
    execaCommand: 'program',
    execaCommandSync: 'program',
  },
};

/** Classes of connections, with the methods that hand a text to the shell of another computer. */
const remotes: Readonly<Record<string, RegExp>> = {
  ssh2: /^exec$/,
  'node-ssh': /^execCommand$/,
};

/** A text without one of these needs no look at its tree. */
export const runnerModules: readonly string[] = [
  'Bun',
  ...Object.keys(remotes),
  ...Object.keys(runners).flatMap((module) => [module, `node:${module}`]),
];

export function shellCallOf(call: Call): ShellCall | undefined {
  return knownCallOf(call) ?? callOfBun(call) ?? remoteCallOf(call) ?? foreignCallOf(call);
}

/** `Bun.spawn(['sh', '-c', script])` */
function callOfBun(call: Call): ShellCall | undefined {
  const runner = propertyName(call.callee);
  if ((runner !== 'spawn' && runner !== 'spawnSync') || !('object' in call.callee)) return undefined;
  const list = call.arguments[0] && writtenValue(call.arguments[0]);
  if (!isUndeclared(call.callee.object as Node, 'Bun') || list?.type !== 'ArrayExpression') return undefined;
  const [program, ...rest] = elementsOf(list);
  const texts = program && scriptOf(program, rest);
  return texts && { call, runner: `Bun.${runner}`, texts };
}

/** `client.exec(command, …)` of `const client = new Client()` */
function remoteCallOf(call: Call): ShellCall | undefined {
  const [text] = call.arguments;
  const runner = propertyName(call.callee);
  if (text === undefined || runner === undefined || !('object' in call.callee)) return undefined;
  if (!/^exec(?:Command)?$/.test(runner)) return undefined;
  const made = writtenValue(call.callee.object as Node);
  const maker = made.type === 'NewExpression' ? moduleMemberOf(made.callee) : undefined;
  return maker !== undefined && remotes[maker.module]?.test(runner) === true
    ? { call, runner, texts: [text] }
    : undefined;
}

function knownCallOf(call: Call): ShellCall | undefined {
  const { callee } = call;
  if (callee.type !== 'Identifier' && propertyName(unwrapSequence(callee)) === undefined) return undefined;
  const member = runnerOf(callee);
  const manner = member && runners[member.module]?.[member.path];
  const first = call.arguments[0];
  if (member === undefined || manner === undefined || first === undefined) return undefined;
  const texts = manner === 'text' ? [first] : shellTexts(first, call.arguments.slice(1));
  return texts && { call, runner: member.path || member.module, texts };
}

function foreignCallOf(call: Call): ShellCall | undefined {
  const text = foreignTextOf(call);
  return text && { call, runner: nameOfCallee(call.callee) ?? 'exec', texts: [text], isForeign: true };
}

function unwrapSequence(callee: Node): Node {
  const bare = unwrap(callee);
  return bare.type === 'SequenceExpression' ? unwrap(bare.expressions.at(-1) ?? bare) : bare;
}

/** Also what `promisify` makes of a runner. */
function runnerOf(callee: Node): ModuleMember | undefined {
  const value = writtenValue(callee);
  if (value.type === 'CallExpression' && isPromisify(value.callee)) {
    const inner = value.arguments[0];
    return inner && moduleMemberOf(inner);
  }
  return moduleMemberOf(callee);
}

function isPromisify(callee: Node): boolean {
  const name = callee.type === 'Identifier' ? callee.name : propertyName(callee);
  return name !== undefined && /^(?:promisify|pify|denodeify|thenify|nodeify)$/.test(name);
}

/** What goes to a shell when a program is started with these arguments; undefined: nothing does. */
function shellTexts(program: Node, rest: readonly Node[]): readonly Node[] | undefined {
  const values = rest.map((argument) => writtenValue(argument));
  if (values.some((value) => value.type === 'ObjectExpression' && asksForShell(value))) {
    const [list] = values;
    if (list === undefined || list.type === 'ObjectExpression') return [program];
    return list.type === 'ArrayExpression' ? [program, ...elementsOf(list)] : [program, rest[0] ?? list];
  }
  const list = values[0];
  return list?.type === 'ArrayExpression' ? scriptOf(program, elementsOf(list)) : undefined;
}

/** `shell: true` or the path of one; a value that depends on the platform is not known to ask for it. */
function asksForShell(options: NodeOf<'ObjectExpression'>): boolean {
  const shell = shellIn(options);
  const value = shell && writtenValue(shell);
  if (value?.type === 'BooleanLiteral') return value.value;
  return value?.type === 'StringLiteral' && value.value !== '';
}

/** What callers spread after it seldom says anything of a shell: the one that is written here is the rule. */
function shellIn({ properties }: NodeOf<'ObjectExpression'>): Node | undefined {
  for (const property of properties.toReversed()) {
    if (property.type !== 'SpreadElement') {
      if (keyName(property) === 'shell' && property.type === 'ObjectProperty') return property.value;
      continue;
    }
    const spread = writtenValue(property.argument);
    const own = spread.type === 'ObjectExpression' ? propertyOf(spread, 'shell') : undefined;
    if (own !== undefined) return own;
  }
  return undefined;
}

function elementsOf(list: NodeOf<'ArrayExpression'>): readonly Node[] {
  return list.elements.filter((element) => element !== null);
}

const shells =
  /^(?:\/(?:usr\/)?(?:local\/)?bin\/)?(?:ba|da|k|z|a|fi)?sh$|^(?:cmd|powershell|pwsh)(?:\.exe)?$/i;

/** The script in `sh -c <script>`: what follows it reaches the script as `$0`, `$1`, … and is harmless. */
function scriptOf(program: Node, list: readonly Node[]): readonly Node[] | undefined {
  const shell = writtenValue(program);
  if (shell.type !== 'StringLiteral' || !shells.test(shell.value)) return undefined;
  const flag = list.findIndex((element) => isScriptFlag(unwrap(element)));
  if (flag === -1) return undefined;
  // The Windows shells join all that follows the flag.
  const joins = /^(?:cmd|powershell|pwsh)/i.test(shell.value);
  return list.slice(flag + 1, joins ? undefined : flag + 2);
}

function isScriptFlag(element: Node): boolean {
  return element.type === 'StringLiteral' && /^(?:-[a-z]*c|\/c|-command)$/i.test(element.value);
}
