import { calleeOf } from '../../../analysis/flow/callee.ts';
import { definitionOf } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { argumentAt } from '../_kit/argument-at.ts';
import { eachCall } from '../_kit/each-call.ts';
import type { CallSite } from '../_kit/each-call.ts';
import { Guards } from '../_kit/guards.ts';
import { FileNames } from '../_kit/origin/file-names.ts';
import { namesOnTheWay } from '../_kit/origin/names-on-the-way.ts';
import { carrierOf } from '../_kit/origin/request-sources.ts';
import type { Origin } from '../_kit/origin/taint.ts';
import { Trace } from '../_kit/origin/trace.ts';
import { declaredTypeOf } from '../_kit/origin/variables.ts';
import type { Value } from '../_kit/origin/variables.ts';
import type { OutsidePath } from './outside-path.ts';

/** What people write who thought of it; where it stands in a function, its paths are left alone. */
const guard =
  /\bIsLocal\b|\b(?:filepath|path)\.(?:Base|Rel|Match)\(|\.HasPrefix\(|secure_?join|\.\."|'\.'|Open(?:In)?Root\(|ValidPath|EvalSymlinks|is_?safe|safe_?(?:path|join|name)|(?:path|join)_?safe|saniti[sz]|validat|isAllowed|allow_?list|traversal|zip_?slip|malicious|illegal|isWithin|isSub|inside|escapes?\b|(?:check|verify)\w*(?:path|name|dir)|http\.Dir\(/i;

/** The last part of something else than an entry's name. */
const baseOfOthers = /\b(?:filepath|path)\.Base\((?!\w*[nN]ame\b)\w+\)/g;

/** A text without one of these needs no look at its graphs. */
const reaching =
  /\b(?:os|ioutil|filepath|plugin)\.\w+\(|\.(?:ParseFiles|ParseGlob|SaveUploadedFile|SaveFile)\(|\b(?:write|create|save|extract|unpack)\w*File\(|\.(?:ServeFile|File|FileAttachment|Attachment|Inline|SendFile|Download)\(/;
const outside =
  /"(?:net\/http|archive\/(?:zip|tar))"|\/(?:gin|echo|fiber|iris|go-restful|websocket|connect)(?:\/v\d+)?"|"(?:connectrpc\.com\/connect|github\.com\/(?:valyala\/fasthttp|cloudwego\/hertz\/pkg\/app|aws\/aws-lambda-go\/events))"/;

export function mayReachFiles(text: string): boolean {
  return outside.test(text) && reaching.test(text);
}

export function* findOutsidePaths(file: GoFile): Generator<OutsidePath, void> {
  const guards = new Guards(file.tree, new FileNames(file.tree), guard);
  const ofEntries = new Guards(file.tree, new FileNames(file.tree), guard, baseOfOthers);
  const trace = new Trace(file, { cleans: (owner) => guards.isIn(owner), tellsEntries: true });
  for (const site of eachCall(file.tree)) {
    const found = outsidePathOf(site, trace);
    if (found === undefined) continue;
    const { way, ...path } = found;
    // Who unpacks an archive looks at its names where he likes.
    const isGuarded =
      path.manner === 'request'
        ? guards.aroundNames(path.path, namesOnTheWay(way, trace))
        : ofEntries.around(path.path);
    if (!isGuarded) yield path;
  }
}

/** `way`: the path. */
function outsidePathOf(
  { flow, call }: CallSite,
  trace: Trace,
): (OutsidePath & { readonly way: Value }) | undefined {
  const reached = filesReachedBy({ flow, call }, trace);
  for (const index of reached?.paths ?? []) {
    const place = call.args[index]?.place;
    const origin = place === undefined ? 'harmless' : trace.of({ flow, place });
    const isWhole = place !== undefined && origin !== 'entry' && isField(flow, place);
    const path = isTold(origin, reached) && !isWhole ? argumentAt(call, index, trace.tree) : undefined;
    if (path !== undefined && reached !== undefined && place !== undefined)
      return {
        path,
        name: reached.name,
        manner: origin === 'entry' ? 'entry' : 'request',
        way: { flow, place },
      };
  }
  return undefined;
}

/** Programs that send each other whole paths in a body mean them. */
function isField(flow: FlowFunction, place: PlaceId): boolean {
  let made = definitionOf(flow, place)?.instruction;
  if (made?.op === 'copy') made = definitionOf(flow, made.from)?.instruction;
  return made?.op === 'member' && made.key.kind === 'name' && !/^\d+$/.test(made.key.name);
}

interface Reached {
  readonly name: string;
  /** Which of the arguments are paths. */
  readonly paths: readonly number[];
  /** It makes a file with the content of the archive. */
  readonly isWritten: boolean;
  /** It refuses requests with `..` in their own path. */
  readonly refusesDots: boolean;
}

/** One part of the path of a request has no slashes, where the router does not take them for escaped ones. */
function isTold(origin: Origin, reached: Reached | undefined): boolean {
  if (origin === 'entry') return reached?.isWritten === true;
  return origin === 'request' || (origin === 'escaped' && reached?.refusesDots === false);
}

const ofFirst =
  /^(?:Open|OpenFile|Create|ReadFile|WriteFile|Remove|RemoveAll|Mkdir|MkdirAll|ReadDir|Truncate)$/;
const ofBoth = /^(?:Rename|Link|Symlink)$/;

/** A function of another file of the package that makes a file, by its name. */
function isWriter(name: string, trace: Trace): boolean {
  return (
    /^(?:write|create|save|extract|unpack)\w*File$/.test(name) &&
    trace.names.functionNamed(name, 'function_declaration') === undefined
  );
}

function filesReachedBy({ flow, call }: CallSite, trace: Trace): Reached | undefined {
  const { root, imported, names } = calleeOf(flow, call);
  const last = names.at(-1) ?? '';
  const name = names.join('.');
  if (imported !== undefined && names.length === 2) {
    return reachedByPackage(imported.module, last, name);
  }
  if (imported === undefined && names.length === 1 && isWriter(last, trace))
    return { name, paths: call.args.map((_, index) => index), isWritten: true, refusesDots: false };
  const carrier =
    names.length === 2 ? carrierOf(declaredTypeOf(trace.tree, { flow, place: root })) : undefined;
  if (carrier === undefined || carrier === 'http') return undefined;
  // `c.SaveUploadedFile(file, name)`
  if (/^Save(?:Uploaded)?File$/.test(last)) return { name, paths: [1], isWritten: false, refusesDots: false };
  const isSent = /^(?:File|FileAttachment|Attachment|Inline|SendFile|ServeFile|Download)$/.test(last);
  return isSent ? { name, paths: [0], isWritten: false, refusesDots: carrier === 'gin' } : undefined;
}

/** Files that functions of packages take the paths of, all of them for `ParseFiles`. */
function reachedByPackage(module: string, last: string, name: string): Reached | undefined {
  if (module === 'net/http')
    return last === 'ServeFile' ? { name, paths: [2], isWritten: false, refusesDots: true } : undefined;
  const isRead = { name, paths: [0], isWritten: false, refusesDots: false } as const;
  switch (module) {
    case 'os':
    case 'io/ioutil': {
      const paths = ofFirst.test(last) ? [0] : ofBoth.test(last) ? [0, 1] : [];
      return { ...isRead, paths, isWritten: /^(?:OpenFile|Create|WriteFile)$/.test(last) };
    }
    case 'path/filepath':
      return /^(?:Walk|WalkDir)$/.test(last) ? isRead : undefined;
    case 'html/template':
    case 'text/template':
      return /^Parse(?:Files|Glob)$/.test(last) ? { ...isRead, paths: [0, 1, 2, 3] } : undefined;
    case 'plugin':
      return last === 'Open' ? isRead : undefined;
    case 'github.com/valyala/fasthttp':
      return /^ServeFile(?:Uncompressed)?$/.test(last) ? { ...isRead, paths: [1] } : undefined;
    default:
      return undefined;
  }
}
