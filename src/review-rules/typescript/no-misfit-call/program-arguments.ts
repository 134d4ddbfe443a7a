import { say } from '../../../domain/locale.ts';
import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import type { MisfitArgument } from './misfit-arguments.ts';

type Call = NodeOf<'CallExpression'>;

export function programArgumentOf(call: Call, name: string): MisfitArgument | undefined {
  switch (name) {
    case 'spawn':
    case 'spawnSync':
    case 'execFile':
    case 'execFileSync':
      return wholeCommand(call, name);
    case 'listen':
    case 'on':
    case 'once':
    case 'addEventListener':
      return logForHandler(call, name);
    default:
      return fileNames.test(name) ? nameWithoutFolder(call) : undefined;
  }
}

/** `spawn('git log -1')`: without a shell the whole text is the name of the program. */
function wholeCommand({ callee, arguments: given }: Call, name: string): MisfitArgument | undefined {
  const [command, second, third] = given;
  if (command === undefined || moduleMemberOf(callee)?.module !== 'child_process') return undefined;
  if ([second, third].some((one) => one !== undefined && mayAskForShell(one))) return undefined;
  if (!holdsWords(unwrap(command))) return undefined;
  return {
    kind: 'misfit-argument',
    on: command,
    what: say(
      `Without a shell \`${name}\` takes all of this for the name of a program, and does not find it: give the words as a list beside it.`,
      `没有 shell 时，\`${name}\` 会把整个文本当作程序名而找不到它：请把各个词作为列表另行传入。`,
    ),
  };
}

function mayAskForShell(given: Node): boolean {
  const value = writtenValue(given);
  if (value.type === 'ArrayExpression' || isFunction(value)) return false;
  return value.type !== 'ObjectExpression' || propertyOf(value, 'shell') !== undefined || !isWhole(value);
}

function isWhole({ properties }: NodeOf<'ObjectExpression'>): boolean {
  return properties.every(({ type }) => type !== 'SpreadElement');
}

/** `git log`, `` `git log ${branch}` ``, `command + ' ' + rest`; a path may hold a space. */
function holdsWords(command: Node): boolean {
  switch (command.type) {
    case 'StringLiteral':
      return /^[a-z][\w-]* +[\w-]/.test(command.value);
    case 'TemplateLiteral':
      return /^[a-z][\w-]* +(?:[\w-]|$)/.test(command.quasis[0]?.value.raw ?? '');
    case 'BinaryExpression':
      return (
        command.operator === '+' &&
        (isSpace(command.left) || isSpace(command.right) || holdsWords(command.left))
      );
    default:
      return false;
  }
}

function isSpace(node: Node): boolean {
  const bare = unwrap(node);
  return bare.type === 'StringLiteral' && bare.value === ' ';
}

/** `source.on('end', console.log('done'))`: it logs now, and there is no handler. */
function logForHandler({ arguments: [, at] }: Call, name: string): MisfitArgument | undefined {
  const call = at && unwrap(at);
  if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return undefined;
  if (!isUndeclared(call.callee.object, 'console')) return undefined;
  return {
    kind: 'misfit-argument',
    on: call,
    what: say(
      `This logs at once, and \`${name}\` is given undefined: name the function without calling it, or write \`() => …\`.`,
      `这里会立即输出日志，而 \`${name}\` 得到的是 undefined：请只写函数名而不调用，或写成 \`() => …\`。`,
    ),
  };
}

const fileNames =
  /^(?:(?:l?stat|readFile|unlink|rm|rmdir|readdir|access|exists|createReadStream|open|copyFile|rename)(?:Sync)?)$/;
const fileModules = /^(?:fs|fs\/promises|fs-extra|graceful-fs)$/;

/** `readdirSync(folder).filter((name) => statSync(name).isFile())`: the name alone is looked for somewhere else. */
function nameWithoutFolder({ callee, arguments: [path] }: Call): MisfitArgument | undefined {
  const name = path && unwrap(path);
  if (name?.type !== 'Identifier' || !fileModules.test(moduleMemberOf(callee)?.module ?? ''))
    return undefined;
  const folder = folderListed(name);
  if (folder === undefined) return undefined;
  return {
    kind: 'misfit-argument',
    on: name,
    what: say(
      `\`${name.name}\` is only a name inside of the folder that was listed, and is looked for where the program runs: write \`path.join(…, ${name.name})\`.`,
      `\`${name.name}\` 只是所列目录中的名称，会在程序运行的目录中查找：请写 \`path.join(…, ${name.name})\`。`,
    ),
  };
}

/** What `readdir` is given, where a name is what a loop or a callback takes from its list. */
function folderListed(name: Node): Node | undefined {
  const binding = referenceOf(name)?.binding;
  const [declaration] = binding?.declarations ?? [];
  if (binding === undefined || declaration === undefined || binding.isReassigned) return undefined;
  const owner = parentOf(declaration);
  const list = owner && listBehind(declaration, owner);
  const call = list && readdirIn(list);
  const [folder, options] = call?.arguments ?? [];
  if (folder === undefined || (options !== undefined && options.type !== 'StringLiteral')) return undefined;
  const value = writtenValue(folder);
  const isHere =
    (value.type === 'StringLiteral' && /^\.?\/?$/.test(value.value)) ||
    (value.type === 'CallExpression' && propertyName(value.callee) === 'cwd');
  return isHere ? undefined : folder;
}

function listBehind(declaration: Node, owner: Node): Node | undefined {
  if (isFunction(owner)) return listOfCallback(owner, declaration);
  const declared = owner.type === 'VariableDeclarator' ? parentOf(owner) : undefined;
  const loop = declared && parentOf(declared);
  return loop?.type === 'ForOfStatement' && loop.left === declared ? loop.right : undefined;
}

function listOfCallback(callback: FunctionNode, declaration: Node): Node | undefined {
  const call = parentOf(callback);
  if (call?.type !== 'CallExpression' || callback.params[0] !== declaration) return undefined;
  if (!/^(?:filter|map|forEach|some|every|flatMap|find)$/.test(propertyName(call.callee) ?? ''))
    return undefined;
  return 'object' in call.callee ? (call.callee.object as Node) : undefined;
}

const longestChain = 6;

/** `readdirSync(folder)`, `await readdir(folder)`, `readdirSync(folder).filter(…)`, or a name that was given one. */
function readdirIn(list: Node, steps = longestChain): Call | undefined {
  const value = writtenValue(list);
  const call = value.type === 'AwaitExpression' ? unwrap(value.argument) : value;
  if (steps === 0 || call.type !== 'CallExpression') return undefined;
  const method = propertyName(call.callee);
  if (/^(?:filter|sort|slice|reverse)$/.test(method ?? '') && 'object' in call.callee)
    return readdirIn(call.callee.object as Node, steps - 1);
  const member = moduleMemberOf(call.callee);
  return fileModules.test(member?.module ?? '') && /(?:^|\.)readdir(?:Sync)?$/.test(member?.path ?? '')
    ? call
    : undefined;
}
