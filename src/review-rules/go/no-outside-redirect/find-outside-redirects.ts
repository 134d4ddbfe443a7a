import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentAt } from '../_kit/argument-at.ts';
import { eachCall } from '../_kit/each-call.ts';
import type { CallSite } from '../_kit/each-call.ts';
import { isFunction } from '../_kit/functions.ts';
import { Guards } from '../_kit/guards.ts';
import { FileNames } from '../_kit/origin/file-names.ts';
import { makersOf } from '../_kit/origin/makers.ts';
import { namesOnTheWay } from '../_kit/origin/names-on-the-way.ts';
import { spellingOf } from '../_kit/origin/spelling-of.ts';
import { TextReader } from '../_kit/origin/text-reader.ts';
import { Trace } from '../_kit/origin/trace.ts';
import { ValueQueue } from '../_kit/origin/value-queue.ts';
import { nodeOf } from '../_kit/origin/variables.ts';
import type { Value } from '../_kit/origin/variables.ts';
import { isRequestPath } from './request-path.ts';
import { redirectOf } from './redirects.ts';

export interface OutsideRedirect {
  readonly address: GoNode;
  /** As it is called: `http.Redirect`. */
  readonly name: string;
  /** The part that chooses the host. */
  readonly part: string;
  /** It is the path of the request itself, which most servers clean of a second slash. */
  readonly isPath: boolean;
}

/** The author looks where it leads, or says that he does. That it begins with a slash says nothing: `//example.com` does. */
const guard =
  /(?<!\b(?:r|req|request|c)(?:\.URL)?)\.Host(?:name)?(?:\(\))?(?!\s*=[^=]|\w)|\.(?:IsAbs|Scheme)\b|"\/\/|'\/\/|"\/\\\\|\[1\]|HasPrefix\((?!.{1,60},\s*"\/"\))|HasSuffix\(|Contains\w*\(|TrimLeft\(|path\.(?:Clean|Join)\(|JoinPath\(|Count\(|(?<!Not)allow|white_?list|safe|trusted|permitted|match|valid|verif|check|saniti[sz]|assert|local_?(?:url|path|redirect)|same_?(?:host|origin)|isSameSite|redirect_?ur[il]s|registered|signature|hmac/i;

/** The same of the path of a request. */
const pathGuard =
  /"\/\/|'\/\/'|"\/\\|\[1\]|TrimLeft\(|TrimPrefix\(|Clean|Join(?:Path)?\([^()\n]*\b(?:\w*path|\w*ur[li])\b|saniti[sz]|safe|\.Host\s*=/i;

export function* findOutsideRedirects(file: GoFile): Generator<OutsideRedirect, void> {
  const names = new FileNames(file.tree);
  const guards = new Guards(file.tree, names, guard);
  const pathGuards = new Guards(file.tree, names, pathGuard);
  const trace = new Trace(file, { cleans: (owner) => guards.isIn(owner) });
  for (const site of eachCall(file.tree)) {
    const found = outsideRedirectOf(site, trace);
    if (found === undefined) continue;
    const { way, path, ...redirect } = found;
    const isGuarded = found.isPath
      ? pathGuards.around(found.address) &&
        !isOnlyOfOthers(found.address, namesOnTheWay(way, trace), file.tree)
      : guards.aroundNames(found.address, namesOnTheWay(way, trace));
    if (!isGuarded) yield redirect;
    // The variable is given the path of the request as well, which is another question.
    else if (path !== undefined && isOnlyOfOthers(found.address, namesOnTheWay(way, trace), file.tree))
      yield { ...redirect, part: path, isPath: true };
  }
}

/** What is cleaned in the function is another path, made for the file that is looked for: `name := filepath.Join(root, path.Clean(p))`. */
function isOnlyOfOthers(address: GoNode, names: ReadonlySet<string>, tree: GoTree): boolean {
  const owner = nodesAround(address).filter(isFunction).toArray().at(-1);
  if (owner === undefined || names.size === 0) return false;
  const lines = tree.textOf(owner).split('\n');
  const others = lines.filter((line) => {
    const made = /^\s*(\w+)(?:, \w+)* :?= (?:filepath|path)\.(?:Join|Clean)\(/.exec(line)?.[1];
    return made !== undefined && !names.has(made);
  });
  return others.length > 0 && !pathGuard.test(lines.filter((line) => !others.includes(line)).join('\n'));
}

/** `way`: the address. */
function outsideRedirectOf(
  { flow, call }: CallSite,
  trace: Trace,
): (OutsideRedirect & Pick<Chosen, 'path'> & { readonly way: Value }) | undefined {
  const redirect = redirectOf({ flow, call }, trace);
  for (const index of redirect?.addresses ?? []) {
    const place = call.args[index]?.place;
    const chosen = place === undefined ? undefined : hostIn({ flow, place }, trace);
    const address = chosen === undefined ? undefined : argumentAt(call, index, trace.tree);
    if (redirect !== undefined && chosen !== undefined && address !== undefined && place !== undefined)
      return { address, name: redirect.name, way: { flow, place }, ...chosen };
  }
  return undefined;
}

interface Chosen extends Pick<OutsideRedirect, 'part' | 'isPath'> {
  /** What else it is given: the path of the request. */
  readonly path?: string;
}

/** The host may still be chosen: nothing stands before, a scheme, a slash, or the beginning of a name. */
const hostIsOpen = /^\n\s*(?:(?:https?:)?\/\/[\w.-]*|\/)?$/i;

function hostIn(value: Value, trace: Trace): Chosen | undefined {
  let chosen: Chosen | undefined;
  const reader = new TextReader(trace, (part, before) => {
    if (chosen?.isPath === false && before === '\n' && isRequestPath(part, trace))
      chosen = { ...chosen, path: spellingOf(part, trace.text) };
    if (chosen !== undefined || !hostIsOpen.test(before)) return;
    const origin = trace.of(part);
    if ((origin === 'request' || origin === 'escaped') && isOfLink(part, trace))
      chosen = { part: spellingOf(part, trace.text), isPath: false };
    else if (before === '\n' && isRequestPath(part, trace))
      chosen = { part: spellingOf(part, trace.text), isPath: true };
  });
  reader.read(value);
  return chosen?.isPath === true && !isOtherPath(reader.text, value, trace) ? undefined : chosen;
}

/** Routers lead to the same path with a slash more or less; who stays where he is was there before. */
function isOtherPath(text: string, { flow }: Value, { tree }: Trace): boolean {
  if (text.startsWith('x/')) return true;
  const owner = nodeOf(flow);
  return owner !== undefined && /Trim(?:Right|Suffix)\(|len\(\w+\)\s*-\s*1\]/.test(tree.textOf(owner));
}

/** Who makes a link chooses no cookies and no headers. */
function isOfLink(part: Value, trace: Trace): boolean {
  const values = new ValueQueue(part);
  for (const one of values)
    for (const maker of makersOf(trace.tree, one)) {
      const made = maker.kind === 'call' ? maker.call : maker.kind === 'made' ? maker.by : undefined;
      if (made === undefined || maker.kind === 'name' || maker.kind === 'parameter') continue;
      if (/Cookie|Header|Referr?er|UserAgent/.test(trace.tree.textOf(made.at).slice(0, longestText)))
        return false;
      if (made.op === 'member') values.add({ flow: maker.flow, place: made.object });
    }
  return true;
}

/** Of a call as much as tells what it reads, in characters. */
const longestText = 120;
