import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import type { ModuleMember } from '../_kit/module-member.ts';
import { holds } from '../_kit/holds.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { createFieldsOfThis } from '../_kit/origin/fields-of-this.ts';
import type { Guards } from '../_kit/origin/guards.ts';
import { createGuards } from '../_kit/origin/guards.ts';
import type { Looking } from '../_kit/origin/handed-values.ts';
import { isGivenLater } from '../_kit/origin/is-given-later.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import { createEndsOfLinks } from './archive-links.ts';
import {
  holdsEntryName,
  loadsUnpacker,
  placeHandedOn,
  readsArchives,
  writesUnpacked,
} from './archive-names.ts';
import { isDecodedLate } from './decoded-late.ts';
import { fileMemberOf, promisedMember } from './file-member.ts';
import { isWithoutSlash } from './slash-arms.ts';

export interface OutsidePath {
  readonly path: Node;
  readonly method: string;
  /** Who says where it leads. */
  readonly source: 'request' | 'decoded' | 'archive' | 'link';
}

const fileModules = /^(?:fs|fs\/promises|fs-extra|graceful-fs|mz\/fs)$/;
/** Those whose first two arguments are paths. */
const withTwoPaths = /^(?:promises\.)?(?:rename|copyFile|copy|move|cp|link|symlink)(?:Sync)?$/;
/** Only says whether something is there. */
const harmless = /^(?:promises\.)?(?:exists|existsSync|pathExists|access|accessSync|constants.*)$/;
/** What people write who thought of it; where it stands in a function, its paths are left alone. */
const guard =
  /(?<!(?:url|uri|pathname))\.startsWith\(|\.startsWith\(\s*(?!['"]|`[^$])|\.startsWith\(\s*['"`]\.\.|\bindexOf\((?!['"`])(?:[^()]|\([^()]{0,80}\)){1,100}\)\s*[!=]==?\s*0\b|\.(?:substr|substring|slice)\(0,\s*[\w$.]+\.length\)\s*[!=]==?|\brelative\(|realpath(?:Sync|\.native)?\(|includes\(\s*['"`]\.\.|indexOf\(\s*['"`]\.\.|\bbasename\([^()]*\)\s*[!=]==?|[!=]==?\s*(?:path\.)?basename\(|isPathInside|is_?safe|safe_?path|path_?safe|saniti[sz]e|(?<!re)validate|isAllowed|(?<!\b(?:JSON|Date|path|\w*url\w*|qs|querystring|cookies?|yaml|ini|toml|marked|mime))\.parse\((?!req(?:uest)?\b)/i;
/** `if (name.includes('/')) throw …`: looking for a slash is a guard when it leads away. */
const refusesSlash =
  /\b(?:includes|indexOf)\(\s*(['"`])(?:\/|\\\\)\1\s*\)[^;{}]{0,200}\)\s*\{?\s*(?:throw|return)\b/;

/** What only those write who keep the names of an archive inside: a path that is compared with the folder. */
const prefixGuard =
  /\bindexOf\([^()]*\)\s*(?:[!=]==?|[<>])|\.\.['"`/\\]|\brealpath|\bstrip(?!\b|_?dirs|_?comp)|flatten|\bis_?(?:inside|within|sub|contained|below)|\bcontains?(?:Path)?\(/i;
const writes = /^(?:promises\.)?(?:createWriteStream|(?:write|output|append)File(?:Sync)?)$/;

const links = /^(?:promises\.)?(?:sym)?link(?:Sync)?$/;

export function* findArchivePaths(file: TypeScriptFile): Generator<OutsidePath, void> {
  const nameIn = createNamesOfEntries(file);
  const endOf = createEndsOfLinks(file);
  if (nameIn === undefined && endOf === undefined) return;
  for (const call of file.tree.nodesOf('CallExpression')) {
    const member = fileMemberOf(call.callee) ?? promisedMember(call.callee);
    const path = nameIn?.(member, call);
    const method = member?.path ?? nameOfCallee(call.callee) ?? '';
    const end = path === undefined && member !== undefined && isLinking(member) ? endOf?.(call) : undefined;
    if (path !== undefined) yield { path, method, source: 'archive' };
    if (end !== undefined) yield { path: end, method, source: 'link' };
  }
}

function isLinking({ module, path }: ModuleMember): boolean {
  return fileModules.test(module) && links.test(path);
}

/** Finds the path that a call writes to under the name of an entry, where nothing around keeps it inside. */
function createNamesOfEntries(
  file: TypeScriptFile,
): ((member: ModuleMember | undefined, call: Call) => Node | undefined) | undefined {
  const isUnpacker = loadsUnpacker(file);
  if (!isUnpacker && !readsArchives(file)) return undefined;
  const guards = createGuards(file, isArchiveGuard);
  let isGuarded: boolean | undefined;
  const isGuardedElsewhere = (call: Call): boolean =>
    isOfMethod(call) && (isGuarded ??= isArchiveGuard(textOutsideImports(file)));
  return (member, call) => {
    const path = isOfFiles(member)
      ? pathsWritten(member, call).find(
          (one) => holdsEntryName(one) || (isUnpacker && writesUnpacked(one, call.arguments[1])),
        )
      : placeHandedOn(call);
    const isFree = path !== undefined && !guards.around(call) && !isGuardedElsewhere(call);
    return isFree ? path : undefined;
  };
}

function isOfFiles(member: ModuleMember | undefined): member is ModuleMember {
  return member !== undefined && (fileModules.test(member.module) || member.module === 'fstream');
}

/** Methods share their work: a guard may stand in any of them. */
function isOfMethod(call: Call): boolean {
  return [...ancestorsOf(call)].some(
    (one) =>
      one.type === 'ClassMethod' ||
      (one.type === 'AssignmentExpression' && ofMethod.test(propertyName(one.left) ?? '')),
  );
}

const ofMethod = /entry$|extract|unpack|unzip|untar|(?:un|de)compress/i;

function textOutsideImports({ text }: TypeScriptFile): string {
  return text.replaceAll(/\b(?:from|require\()\s*['"][^'"]*['"]/g, '');
}

/** `unzipper.Parse()` reads an archive, and checks nothing. */
function isArchiveGuard(source: string): boolean {
  return isGuard(source.replaceAll(/\.Parse(?:One)?\(/g, '(')) || prefixGuard.test(source);
}

/** Also of `Writer({ path })` of fstream, and the place of a link. */
function pathsWritten({ module, path }: ModuleMember, { arguments: given }: Call): readonly Node[] {
  const [first] = given;
  if (first === undefined) return [];
  if (module === 'fstream') {
    const written = first.type === 'ObjectExpression' ? propertyOf(first, 'path') : undefined;
    return written === undefined ? [] : [written];
  }
  if (!fileModules.test(module)) return [];
  if (links.test(path)) return given.slice(1, 2);
  return writes.test(path) ? [first] : [];
}

export function* findOutsidePaths(file: TypeScriptFile): Generator<OutsidePath, void> {
  const guards = createGuards(file, isGuard);
  const trace = traceOfPaths(file, guards);
  for (const kind of ['CallExpression', 'OptionalCallExpression'] as const) {
    for (const call of file.tree.nodesOf(kind)) {
      const found = outsidePathOf(call, trace);
      if (found === undefined || isOwnName(found.path, file)) continue;
      const isLate = guards.around(call);
      if (isLate && !isDecodedLate(found.path, call, file, isGuard)) continue;
      if (isWithoutSlash(call)) continue;
      if (isLate) yield { ...found, source: 'decoded' };
      else if (!isOfThis(found.path) || !isGuard(textOutsideImports(file))) yield found;
    }
  }
}

/** How values that are given to a function of another file are looked at. */
export function lookAtPaths(file: TypeScriptFile): Looking {
  const guards = createGuards(file, isGuard);
  return { trace: traceOfPaths(file, guards), isGuarded: (call) => guards.around(call) };
}

function traceOfPaths(file: TypeScriptFile, guards: Guards): Trace {
  const fields = createFieldsOfThis(file);
  return createTrace(file, {
    knows: (value) => fields.of(value),
    cleansIn: ({ module, path }) => /^(?:path|upath)/.test(module) && /\b(?:base|ext)name$/.test(path),
    cleans: (callee) => guards.isIn(callee),
  });
}

function outsidePathOf(call: Call, trace: Trace): OutsidePath | undefined {
  const { method, paths } = pathsGivenTo(call);
  const path = paths.find((one) => trace.of(one) === 'request' && !isGivenLater(one, trace));
  return path && { path, method, source: 'request' };
}

function pathsGivenTo(call: Call): { readonly method: string; readonly paths: readonly Node[] } {
  const method = nameOfCallee(call.callee) ?? '';
  const { arguments: given } = call;
  if (/^(?:sendFile|sendfile|download)$/.test(method))
    return {
      method,
      paths: propertyName(call.callee) === undefined || hasRoot(given) ? [] : given.slice(0, 1),
    };
  if (method === 'render' && /^(?:res|response|reply)$/.test(namesOfReceiver(call.callee).at(-1) ?? ''))
    return { method, paths: given.slice(0, 1) };
  if (isOfRuntime(call, method)) return { method, paths: given.slice(0, 1) };
  const member = moduleMemberOf(call.callee) ?? promisedMember(call.callee);
  if (member === undefined || !fileModules.test(member.module) || harmless.test(member.path))
    return { method, paths: [] };
  return { method, paths: given.slice(0, withTwoPaths.test(member.path) ? 2 : 1) };
}

/** `Bun.file(path)`, `Deno.readTextFile(path)` */
function isOfRuntime({ callee }: Call, method: string): boolean {
  if (!('object' in callee)) return false;
  const object = callee.object as Node;
  if (/^(?:file|write)$/.test(method)) return isUndeclared(object, 'Bun');
  return ofDeno.test(method) && isUndeclared(object, 'Deno');
}

const ofDeno = /^(?:(?:read|write)(?:Text)?File|open|create|remove|readDir|mkdir)(?:Sync)?$/;

/** Express keeps what it sends inside the folder that is called root. */
function hasRoot(given: readonly Node[]): boolean {
  return given.slice(1).some((one) => {
    const value = writtenValue(one);
    return value.type === 'ObjectExpression'
      ? propertyOf(value, 'root') !== undefined
      : value.type === 'Identifier';
  });
}

/** A field may be looked at in any method. */
function isOfThis(path: Node): boolean {
  return holds(path, ({ type }) => type === 'ThisExpression');
}

/** Where an upload was put, under a name that the program made. */
function isOwnName(path: Node, { text }: TypeScriptFile): boolean {
  const { start, end } = rangeOf(path);
  return /\bfiles?(?:\[[^\]]*\])?\??\.(?:path|filepath|tempFilePath|filename|destination)\b/.test(
    text.slice(start, end),
  );
}

function isGuard(source: string): boolean {
  return guard.test(source) || refusesSlash.test(source);
}
