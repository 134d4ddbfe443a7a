import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentAt } from '../_kit/argument-at.ts';
import { eachCall } from '../_kit/each-call.ts';
import type { CallSite } from '../_kit/each-call.ts';
import { Guards } from '../_kit/guards.ts';
import { FileNames } from '../_kit/origin/file-names.ts';
import { namesOnTheWay } from '../_kit/origin/names-on-the-way.ts';
import { spellingOf } from '../_kit/origin/spelling-of.ts';
import { TextReader } from '../_kit/origin/text-reader.ts';
import { Trace } from '../_kit/origin/trace.ts';
import type { Value } from '../_kit/origin/variables.ts';

export interface OutsideHost {
  readonly address: GoNode;
  /** As it is called: `http.Get`. */
  readonly name: string;
  /** The part that chooses the host. */
  readonly part: string;
}

/** The author looks at the host, or says that he does. */
const guard =
  /(?<!\b(?:r|req|request|c)(?:\.URL)?)\.Host(?:name)?\b(?!\s*=[^=])|\.Has(?:Prefix|Suffix)\(|allow_?|white_?list|safe|trusted|permitted|forbid|blocked|private|loopback|ssrf|Lookup(?:IP|Host|Addr)|ParseIP|netip\.|validat|verif|saniti[sz]|assert/i;

/** Texts, and the names of answers: `http.StatusMethodNotAllowed` allows nothing. */
const idle = /"[^"\n]*"|`[^`]*`|\bStatus[A-Z]\w*|\b\w*MethodNotAllowed\w*/g;

/** A text without one of these needs no look at its graphs. */
const sending =
  /\.(?:Get|Head|Post|PostForm|Put|Patch|Delete|Execute|NewRequest|NewRequestWithContext|SetRequestURI|NewSingleHostReverseProxy)\(|\b(?:net|tls)\.Dial(?:Timeout)?\(|\bDefaultDialer\.Dial/;
const asking =
  /"net\/http"|\/(?:gin|echo|fiber|iris|fasthttp)(?:\/v\d+)?"|\/hertz\/|\/aws-lambda-go\/events"/;

export function maySend(text: string): boolean {
  return asking.test(text) && sending.test(text);
}

export function* findOutsideHosts(file: GoFile): Generator<OutsideHost, void> {
  const guards = new Guards(file.tree, new FileNames(file.tree), guard, idle);
  const trace = new Trace(file, { cleans: (owner) => guards.isIn(owner) });
  const clients = clientsOf(file.text);
  for (const site of eachCall(file.tree)) {
    const found = outsideHostOf(site, trace, clients);
    if (found === undefined) continue;
    const { way, ...host } = found;
    if (!guards.aroundNames(host.address, namesOnTheWay(way, trace))) yield host;
  }
}

/** `way`: the address. */
function outsideHostOf(
  { flow, call }: CallSite,
  trace: Trace,
  clients: ReadonlySet<string>,
): (OutsideHost & { readonly way: Value }) | undefined {
  const { imported, names } = calleeOf(flow, call);
  const index =
    imported === undefined
      ? (ofClient(names, clients) ?? ofBuilder({ flow, call }, names, trace))
      : ofPackage(imported.module, names);
  const place = index === undefined ? undefined : call.args[index]?.place;
  if (index === undefined || place === undefined) return undefined;
  const part = hostIn({ flow, place }, trace);
  const address = part === undefined ? undefined : argumentAt(call, index, trace.tree);
  return part === undefined || address === undefined
    ? undefined
    : { address, name: names.join('.'), part, way: { flow, place } };
}

/** Which argument of a function of the package is the address. */
function ofPackage(module: string, [, name = '', ...others]: readonly string[]): number | undefined {
  if (module === 'net' || module === 'crypto/tls')
    return others.length === 0 && /^Dial(?:Timeout)?$/.test(name) ? 1 : undefined;
  if (module === 'net/http/httputil') return name === 'NewSingleHostReverseProxy' ? 0 : undefined;
  if (module === 'github.com/gorilla/websocket' && name === 'DefaultDialer')
    return others[0] === 'DialContext' ? 1 : others[0] === 'Dial' ? 0 : undefined;
  if (module === 'github.com/valyala/fasthttp')
    return /^(?:Get|Post)(?:Timeout|Deadline)?$/.test(name) ? 1 : undefined;
  if (!/^(?:net\/http|github\.com\/hashicorp\/go-retryablehttp|github\.com\/imroc\/req\/v3)$/.test(module))
    return undefined;
  if (others.length > 0) return ofClient([name, ...others], new Set());
  if (name === 'NewRequest') return 1;
  if (name === 'NewRequestWithContext') return 2;
  return /^(?:Get|Head|Post|PostForm)$/.test(name) ? 0 : undefined;
}

const builders =
  /"(?:github\.com\/go-resty\/resty(?:\/v\d+)?|resty\.dev\/v\d+|github\.com\/imroc\/req\/v\d+)"/;

/** `client.R().SetBody(b).Post(url)` of resty and req, `req.SetRequestURI(url)` of fasthttp. */
function ofBuilder({ call }: CallSite, names: readonly string[], { text }: Trace): number | undefined {
  const method = names.at(-1) ?? '';
  if (method === 'SetRequestURI') return text.includes('/fasthttp"') ? 0 : undefined;
  if (!/^(?:Get|Head|Post|Put|Patch|Delete|Options|Execute)$/.test(method) || !builders.test(text))
    return undefined;
  if (!text.slice(call.at.start, call.at.end).includes('.R()')) return undefined;
  return method === 'Execute' ? 1 : 0;
}

/** @param clients Names of clients besides those that say so. */
function ofClient(names: readonly string[], clients: ReadonlySet<string>): number | undefined {
  const [method = '', receiver = ''] = names.toReversed();
  const isClient = /client$/i.test(receiver) || clients.has(receiver);
  return isClient && /^(?:Get|Head|Post|PostForm)$/.test(method) ? 0 : undefined;
}

/** `hc *http.Client`, `hc := &http.Client{…}` */
function clientsOf(text: string): ReadonlySet<string> {
  const declared = text.matchAll(/\b(\w+)(?:[ \t]+\*?|[ \t]*:?=[ \t]*&?)http\.Client\b/g);
  return new Set([...declared].flatMap(([, name]) => name ?? []));
}

/** The host may still be chosen: nothing but a scheme stands before, or the beginning of a name. */
const hostIsOpen = /^\n\s*(?:(?:http|ws)s?:\/\/[\w.-]*)?$/i;

function hostIn(value: Parameters<Trace['of']>[0], trace: Trace): string | undefined {
  let host: string | undefined;
  const reader = new TextReader(trace, (part, before) => {
    const origin = hostIsOpen.test(before) ? trace.of(part) : 'harmless';
    if (origin === 'request' || origin === 'escaped' || origin === 'route')
      host ??= spellingOf(part, trace.text);
  });
  reader.read(value);
  return host;
}
