import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** How often a function of this file may hand an entry to another. */
const deepest = 3;

/** Methods that call back with the elements of a list. */
const going = /^(?:forEach|map|filter)$/;

/** An entry of an archive: what a reader calls back with, what goes over its list, and what such a function hands on. */
export function isEntry(name: Node): boolean {
  const binding = referenceOf(name)?.binding;
  return binding !== undefined && isEntryBinding(binding, deepest);
}

function isEntryBinding(binding: Binding, steps: number): boolean {
  const [declaration] = binding.declarations;
  const around = declaration && parentOf(declaration);
  if (declaration === undefined || around === undefined) return false;
  if (binding.kind !== 'param') return isOfLoop(declaration, listsEntries);
  if (!isFunction(around)) return false;
  const index = around.params.findIndex((one) => one === declaration);
  if (index === 0 && isGivenEntries(around)) return true;
  return steps > 0 && callsOf(around).some((call) => isEntryGiven(call, index, steps));
}

function isEntryGiven(call: Node, index: number, steps: number): boolean {
  const given = isCall(call) ? call.arguments[index] : undefined;
  if (given === undefined) return false;
  const binding = referenceOf(unwrap(given))?.binding;
  return binding !== undefined && isEntryBinding(binding, steps - 1);
}

/** `.on('entry', f)`, `zip.getEntries().forEach(f)`, `list({ onentry: f })` */
function isGivenEntries(owner: FunctionNode): boolean {
  return isEntryMethod(owner) || [owner, ...usesOf(owner)].some((use) => isHandler(use));
}

/** What those who unpack an archive call the function that writes one of its files. */
export const unpackerNames: readonly string[] = ['extract', 'unpack', 'unzip', 'untar', 'decompress'].flatMap(
  (verb) => ['File', 'Entry', 'Item'].map((what) => `${verb}${what}`),
);

/** `extractFile(file, options)` of what reads an archive. */
export function unpacksOne(owner: FunctionNode): boolean {
  return owner.params[0]?.type === 'Identifier' && unpackerNames.includes(nameOfFunction(owner) ?? '');
}

/** `onEntry(entry) { … }`, `Extract.prototype.processEntry = function (entry) { … }` */
function isEntryMethod(owner: FunctionNode): boolean {
  if (unpacksOne(owner)) return true;
  const [first] = owner.params;
  if (first?.type !== 'Identifier' || !/^(?:entry|header)$/.test(first.name)) return false;
  if (owner.type === 'ClassMethod') return /entry$/i.test(keyName(owner) ?? '');
  const around = parentOf(owner);
  return around?.type === 'AssignmentExpression' && /entry$/i.test(propertyName(around.left) ?? '');
}

function isHandler(use: Node): boolean {
  const around = parentOf(use);
  if (around === undefined) return false;
  if (around.type === 'ObjectProperty') return /^on(?:Read)?[eE]ntry$/.test(keyName(around) ?? '');
  if (!isCall(around) || keyOf(use) !== 'arguments') return false;
  const [event] = around.arguments;
  const method = nameOfCallee(around.callee) ?? '';
  if (method === 'on') return event?.type === 'StringLiteral' && event.value === 'entry';
  return (
    going.test(method) && around.callee.type === 'MemberExpression' && listsEntries(around.callee.object)
  );
}

/** Where the file names a function. */
function usesOf(owner: FunctionNode): readonly Node[] {
  const declarator = parentOf(owner);
  const name =
    owner.type === 'FunctionDeclaration'
      ? owner.id
      : declarator?.type === 'VariableDeclarator'
        ? declarator.id
        : undefined;
  const binding = name == null ? undefined : referenceOf(name)?.binding;
  const reads = binding?.references.filter(({ access }) => access === 'read') ?? [];
  return reads.map(({ identifier }) => identifier);
}

function callsOf(owner: FunctionNode): readonly Node[] {
  return usesOf(owner).flatMap((use) => (keyOf(use) === 'callee' ? (parentOf(use) ?? []) : []));
}

/** `({ path, type }) => …` that gets the entries, and `for (const { path } of zip.getEntries())`. */
export function isEntryPattern(pattern: Node): boolean {
  const owner = parentOf(pattern);
  if (owner === undefined || !isFunction(owner)) return isOfLoop(pattern, listsEntries);
  return owner.params[0] === pattern && isGivenEntries(owner);
}

/** Is it the name of a loop over such a list, or of a callback that gets one after the other? */
export function isOfLoop(declaration: Node, isList: (list: Node) => boolean): boolean {
  const declared = parentOf(declaration);
  if (declared !== undefined && isFunction(declared)) return isOfCallback(declaration, declared, isList);
  const loop = declared && parentOf(parentOf(declared) ?? declared);
  return declared?.type === 'VariableDeclarator' && loop?.type === 'ForOfStatement' && isList(loop.right);
}

function isOfCallback(declaration: Node, callback: FunctionNode, isList: (list: Node) => boolean): boolean {
  const call = parentOf(callback);
  if (call === undefined || !isCall(call) || callback.params[0] !== declaration) return false;
  if (!going.test(nameOfCallee(call.callee) ?? '') || call.callee.type !== 'MemberExpression') return false;
  return isList(call.callee.object);
}

function listsEntries(list: Node): boolean {
  const value = writtenValue(list);
  if (isCall(value)) return nameOfCallee(value.callee) === 'getEntries' || isParsed(value);
  if (!('object' in value)) return false;
  // A reader's own list; those of folders and of maps are asked for.
  if (propertyName(value) === 'entries') return isReader(value.object as Node);
  return propertyName(value) === 'files' && isOpened(value.object as Node);
}

const readers = /un(?:zip|tar|rar|pack)|decompress|adm-?zip|stream-zip|tar-?stream|extract/i;

/** `this` of a reader, `new Unzip(bytes)`, `await open(archive)`; builds and configurations have entries, too. */
function isReader(object: Node): boolean {
  const value = writtenValue(object);
  if (value.type === 'ThisExpression') return true;
  const made = value.type === 'AwaitExpression' ? unwrap(value.argument) : value;
  if (!isCall(made) && made.type !== 'NewExpression') return false;
  return readers.test(moduleMemberOf(made.callee)?.module ?? '');
}

/** `file.pipe(unzipper.Parse({ forceStream: true }))` */
function isParsed({ callee, arguments: [to] }: Call): boolean {
  const reader = to && nameOfCallee(callee) === 'pipe' ? writtenValue(to) : undefined;
  if (reader === undefined || !isCall(reader)) return false;
  const { module, path } = moduleMemberOf(reader.callee) ?? {};
  return module === 'unzipper' && path === 'Parse';
}

/** `await unzipper.Open.file(path)` */
function isOpened(directory: Node): boolean {
  const value = writtenValue(directory);
  const call = value.type === 'AwaitExpression' ? unwrap(value.argument) : value;
  if (!isCall(call)) return false;
  const { module, path } = moduleMemberOf(call.callee) ?? {};
  return module === 'unzipper' && (path ?? '').startsWith('Open.');
}
