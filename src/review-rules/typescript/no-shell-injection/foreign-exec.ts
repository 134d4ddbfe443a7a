import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { partsOf } from '../_kit/origin/text-parts.ts';
import { writtenValue } from '../_kit/written-value.ts';

const execName = /^exec(?:Sync|Async|Promise|P|Cmd|Command|Shell)?$/;

/** Those that start a program without a shell, also from one text. */
const withoutShell = /^(?:@actions\/exec|@npmcli\/.+|execa|tinyexec|nano-spawn|zx|cross-spawn)$/;

/** A program and a blank, as no text for a database begins. */
const command =
  /^(?!(?:select|insert|update|delete|create|drop|alter|pragma|begin|commit|truncate|replace|with|set|use)\b)[a-z][\w./-]*\s/;

/** Does the file take a function of that name from another module? */
export function takesExec({ tree, text }: TypeScriptFile): boolean {
  const names = [
    'exec',
    'execSync',
    'execAsync',
    'execPromise',
    'execP',
    'execCmd',
    'execCommand',
    'execShell',
  ];
  return names.some((name) => tree.words.has(name)) && taken.test(text);
}

const taken = /\bexec(?:Sync|Async|Promise|P|Cmd|Command|Shell)?\b[^;\n]{0,80}(?:\bfrom\b|\brequire\()/;

/** The text of `exec('git log ' + name)`, where `exec` is some other module's: by its name and its text it runs a command. */
export function foreignTextOf({ callee, arguments: [first, ...others] }: Call): Node | undefined {
  if (callee.type !== 'Identifier' || !execName.test(callee.name) || first === undefined) return undefined;
  const module = moduleMemberOf(callee)?.module;
  if (module === undefined || withoutShell.test(module)) return undefined;
  if (others.some((one) => writtenValue(one).type === 'ArrayExpression')) return undefined;
  return command.test(beginningOf(first)) ? first : undefined;
}

const longestAlias = 4;

function beginningOf(text: Node, steps = longestAlias): string {
  const [first] = partsOf(writtenValue(text)) ?? [];
  if (first === undefined || steps === 0) return '';
  return typeof first === 'string' ? first : beginningOf(unwrap(first), steps - 1);
}
