import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { partsOf } from '../_kit/origin/text-parts.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { isEntry, isEntryPattern, isOfLoop, unpackerNames, unpacksOne } from './archive-entries.ts';

/**
 * Readers that hand on the names as the archive has them; yauzl, JSZip and node-stream-zip refuse those that lead out of
 * the folder.
 */
const trusting =
  /un(?:zip|tar|rar|pack|compress)|decompress|adm-?zip|tar-?stream|\btar\b|['"][\w@/.-]*extract[\w/.-]*['"]|\b(?:function|class) extract(?:or|er)?\b|fflate/i;
const refusing = /\b(?:yauzl|jszip|node-stream-zip)\b/i;
/** What has them hand the names on as they are. */
const careless = /\bunsafeOriginalName\b|\bdecodeStrings: ?false\b/;
const entryWords = [
  ...['entry', 'getEntries', 'onentry', 'onReadEntry', 'unzipSync', 'unzipper'],
  ...['extractAll', 'unpackAll', 'unzipAll'],
];
/** What such a reader reads. */
const archives = /\b(?:zip|tar|rar|archive|central directory)\b/i;

export function readsArchives({ tree, text }: TypeScriptFile): boolean {
  const isCareless = careless.test(text);
  if (refusing.test(text) && !isCareless) return false;
  return (
    (entryWords.some((word) => tree.words.has(word)) && (isCareless || trusting.test(text))) ||
    (namesUnpacker(tree) && archives.test(text))
  );
}

function namesUnpacker({ words }: TypeScriptFile['tree']): boolean {
  return unpackerNames.some((name) => words.has(name));
}

/** The file loads what unpacks archives. */
const unpacking =
  /\b(?:require\(|from)\s*['"][\w@/.-]*(?:unzip|untar|decompress|extract|unrar|unpack|gunzip|tar-stream)[\w/.-]*['"]/;

export function loadsUnpacker({ tree, text }: TypeScriptFile): boolean {
  return tree.words.has('writeFile') && unpacking.test(text) && !refusing.test(text);
}

/** `writeFile(path.join(folder, file.path), file.data)` for each file of what was unpacked. */
export function writesUnpacked(path: Node, data: Node | undefined): boolean {
  const content = data && unwrap(data);
  const owner =
    content !== undefined && 'object' in content ? referenceOf(content.object as Node)?.binding : undefined;
  if (content === undefined || owner === undefined || !isElement(owner)) return false;
  if (!/^(?:data|contents?|buffer)$/.test(propertyName(content) ?? '')) return false;
  return holdsNameOf(path, owner);
}

/** `(file) => …` of `files.map((file) => …)` */
function isElement({ kind, scope }: Binding): boolean {
  const call = kind === 'param' && isFunction(scope.node) ? parentOf(scope.node) : undefined;
  return call?.type === 'CallExpression' && /^(?:map|forEach)$/.test(nameOfCallee(call.callee) ?? '');
}

function holdsNameOf(path: Node, owner: Binding): boolean {
  const joined = writtenValue(path);
  if (!isCall(joined) || !/^(?:join|resolve)$/.test(nameOfCallee(joined.callee) ?? '')) return false;
  return joined.arguments.slice(1).some((one) => {
    const name = unwrap(one);
    if (!isNameProperty(propertyName(name) ?? '') || !('object' in name)) return false;
    return referenceOf(name.object as Node)?.binding === owner;
  });
}

/** More steps than people take from the name to the path. */
const deepest = 6;

/** `path.join(folder, entry.path)`, where the entry is one of an archive. */
export function holdsEntryName(node: Node, steps = deepest): boolean {
  if (steps === 0) return false;
  const value = writtenValue(node);
  switch (value.type) {
    case 'Identifier':
      return isKeyOfUnpacked(value) || isTakenFromEntry(value);
    case 'LogicalExpression':
      return [value.left, value.right].some((arm) => holdsEntryName(arm, steps - 1));
    case 'MemberExpression':
      if (propertyName(value) === 'unsafeOriginalName') return true;
      return isNameProperty(propertyName(value) ?? '') && isEntry(unwrap(value.object));
    case 'ConditionalExpression':
      // One that asks for the name may know it.
      return (
        !holds(value.test, (part) => holdsEntryName(part, steps - 1)) &&
        [value.consequent, value.alternate].some((arm) => holdsEntryName(arm, steps - 1))
      );
    case 'CallExpression':
      return madeOfName(value).some((one) => holdsEntryName(one, steps - 1));
    case 'BinaryExpression':
    case 'TemplateLiteral':
      return (partsOf(value) ?? []).some(
        (part) => typeof part !== 'string' && holdsEntryName(part, steps - 1),
      );
    default:
      return false;
  }
}

/** What goes into `name.toString()`, `name.split('/').slice(1).join('/')` and `path.join(folder, name)`. */
function madeOfName({ callee, arguments: given }: Call): readonly Node[] {
  const method = nameOfCallee(callee) ?? '';
  const isPath = /^(?:path|upath)/.test(moduleMemberOf(callee)?.module ?? '');
  if (!isPath && /^(?:toString|trim|slice|substr|substring|split|join)$/.test(method) && 'object' in callee)
    return [callee.object as Node];
  if (!isPath || !/^(?:join|resolve|normalize)$/.test(method)) return [];
  const [first, ...others] = given;
  // `join('/', name)` takes the dots away.
  const isRoot = first?.type === 'StringLiteral' && /^[/\\]$/.test(first.value);
  return isRoot && others.length > 0 ? [] : given;
}

function isNameProperty(name: string): boolean {
  return /^(?:path|file_?[nN]ame|entryName|name|linkname|linkpath)$/.test(name);
}

/** `name` of `const { path: name } = entry`, and of `({ path: name }) => …` that an entry is given to. */
function isTakenFromEntry(name: Node): boolean {
  const declaration = referenceOf(name)?.binding?.declarations[0];
  const property = declaration && parentOf(declaration);
  const pattern = property?.type === 'ObjectProperty' ? parentOf(property) : undefined;
  if (property?.type !== 'ObjectProperty' || pattern?.type !== 'ObjectPattern') return false;
  if (!isNameProperty(keyName(property) ?? '')) return false;
  const holder = parentOf(pattern);
  if (holder?.type === 'VariableDeclarator' && holder.init != null) return isEntry(unwrap(holder.init));
  return isEntryPattern(pattern);
}

/** `for (const [name, bytes] of Object.entries(unzipSync(archive)))`, `Object.keys(files).forEach((name) => …)` */
function isKeyOfUnpacked(name: Node): boolean {
  const declaration = referenceOf(name)?.binding?.declarations[0];
  if (declaration === undefined) return false;
  const pattern = parentOf(declaration);
  if (pattern?.type !== 'ArrayPattern') return isOfLoop(declaration, (list) => listsUnpacked(list, 'keys'));
  return pattern.elements[0] === declaration && isOfLoop(pattern, (list) => listsUnpacked(list, 'entries'));
}

function listsUnpacked(list: Node, method: string): boolean {
  const value = writtenValue(list);
  if (!isCall(value) || nameOfCallee(value.callee) !== method) return false;
  const [object] = value.arguments;
  const unpacked = object && writtenValue(object);
  if (unpacked === undefined || !isCall(unpacked)) return false;
  const { module, path } = moduleMemberOf(unpacked.callee) ?? {};
  return module === 'fflate' && path === 'unzipSync';
}

/** What puts something on the disk says so, or stands with others that do. */
const writing = /writ|sav(?:e|ing)|creat|output|extract|inflat|unpack|unzip|mkdir|store/i;

/** `write(entry, path.join(folder, entry.path))` in a function that unpacks the entry: another one writes what it gets. */
export function placeHandedOn({ callee, arguments: given }: Call): Node | undefined {
  if (given.length < 2 || moduleMemberOf(callee)?.module === 'path') return undefined;
  if (![...namesOfReceiver(callee), nameOfCallee(callee) ?? ''].some((name) => writing.test(name)))
    return undefined;
  const hasEntry = given.some((one) => {
    const owner = referenceOf(one)?.binding;
    return owner?.kind === 'param' && isFunction(owner.scope.node) && unpacksOne(owner.scope.node);
  });
  return hasEntry ? given.find((one) => isJoined(one) && holdsEntryName(one)) : undefined;
}

function isJoined(path: Node): boolean {
  const value = writtenValue(path);
  if (!isCall(value)) return value.type === 'TemplateLiteral' || value.type === 'BinaryExpression';
  return moduleMemberOf(value.callee)?.module === 'path' && value.arguments.length > 1;
}
