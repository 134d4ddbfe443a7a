import type { EditDraft, FixDraft } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import type { Injection } from './find-injections.ts';
import type { Word } from './words-of-command.ts';
import { wordsOfCommand } from './words-of-command.ts';

const withoutShell: Readonly<Record<string, string>> = { exec: 'execFile', execSync: 'execFileSync' };

/**
 * Programs that are files of their own on every system that has them. A command of the shell (`cd`) and what Windows
 * starts by a script (`npm`) cannot be started without a shell.
 */
const programs =
  /^(?:git|hg|docker|kubectl|helm|gh|node|python3?|ruby|perl|php|java|go|cargo|ffmpeg|ffprobe|convert|identify|magick|curl|wget|tar|unzip|zip|gzip|openssl|gpg|ssh|scp|rsync|ping|ip|ifconfig|arp|lsof|ps|kill|chmod|chown|cp|mv|rm|mkdir|ls|cat|tail|head|wc|du|df|find|grep|diff|patch|adb|xcrun|xcodebuild|codesign|plutil|defaults|systemctl|brew|make|dot|pdfinfo|pdftotext|xdg-open)$/;

/** The same program started without a shell, where the words of the command can be told apart. */
export function execFileFix({ call, runner, texts }: Injection, file: TypeScriptFile): FixDraft | undefined {
  const [command] = texts;
  const target = withoutShell[runner];
  if (command === undefined || target === undefined || call.arguments[0] !== command) return undefined;
  const [program, ...words] = wordsOfCommand(command) ?? [];
  const name = program?.length === 1 ? program[0] : undefined;
  if (typeof name !== 'string' || !programs.test(name) || mayAskForShell(call.arguments[1])) return undefined;
  const renames = renameCallee(call.callee, runner, target, file);
  if (renames === undefined) return undefined;
  const list = words.map((word) => writeWord(word, file)).join(', ');
  const edit: EditDraft = { range: rangeOf(command), text: `${quoted(name)}, [${list}]` };
  return {
    title: say(`Start \`${name}\` without a shell`, `不经过 shell 启动 \`${name}\``),
    edits: [edit, ...renames],
  };
}

function mayAskForShell(options: Node | undefined): boolean {
  const value = options && writtenValue(options);
  return value?.type === 'ObjectExpression' && propertyOf(value, 'shell') !== undefined;
}

function renameCallee(
  callee: Node,
  runner: string,
  target: string,
  file: TypeScriptFile,
): readonly EditDraft[] | undefined {
  if (moduleMemberOf(callee)?.module !== 'child_process') return undefined;
  if (callee.type === 'MemberExpression' && !callee.computed && propertyName(callee) === runner)
    return [{ range: rangeOf(callee.property), text: target }];
  if (callee.type !== 'Identifier' || callee.name !== runner) return undefined;
  const edit = { range: rangeOf(callee), text: target };
  const known = lookUp(file.tree.scopeOf(callee), target)?.declarations[0];
  if (known !== undefined) return moduleMemberOf(known)?.path === target ? [edit] : undefined;
  const added = importEdit(callee, runner, target);
  return added && [edit, added];
}

/** Takes the new name from where the old one comes from; in its place when nothing else uses the old one. */
function importEdit(callee: Node, runner: string, target: string): EditDraft | undefined {
  const binding = referenceOf(callee)?.binding;
  const declaration = binding?.declarations[0];
  const place = declaration && parentOf(declaration);
  if (binding === undefined || place === undefined) return undefined;
  const isList = place.type === 'ImportSpecifier' || (place.type === 'ObjectProperty' && place.shorthand);
  const range = rangeOf(place);
  if (!isList || range.end - range.start !== runner.length) return undefined;
  return binding.references.some(({ access, identifier }) => access === 'read' && identifier !== callee)
    ? { range: { start: range.end, end: range.end }, text: `, ${target}` }
    : { range, text: target };
}

function writeWord(word: Word, file: TypeScriptFile): string {
  const [first] = word;
  if (word.every((part) => typeof part === 'string')) return quoted(word.join(''));
  const source = (node: Node) => file.text.slice(rangeOf(node).start, rangeOf(node).end);
  if (word.length === 1 && typeof first !== 'string')
    return isText(first) ? source(first) : `String(${source(first)})`;
  const parts = word.map((part) => (typeof part === 'string' ? part : `\${${source(part)}}`));
  return `\`${parts.join('')}\``;
}

function isText(node: Node): boolean {
  const binding = referenceOf(unwrap(node))?.binding;
  const annotation = binding?.declarations[0]?.typeAnnotation;
  return annotation?.type === 'TSTypeAnnotation' && annotation.typeAnnotation.type === 'TSStringKeyword';
}

function quoted(text: string): string {
  return `'${text}'`;
}
