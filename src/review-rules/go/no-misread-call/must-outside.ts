import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callSiteOf } from '../_kit/call-site-of.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { declarationAround } from '../_kit/functions.ts';
import { packageCall } from '../_kit/package-call.ts';
import { Trace } from '../_kit/origin/trace.ts';
import { shortText } from '../../_kit/short-text.ts';
import type { MisreadCall } from './misread-call.ts';

const insisting = /^Must(?:Compile(?:POSIX)?|Parse\w*|New\w*|From\w*|Decode\w*)$|^RequireFromString$/;

const asking = /"net\/http"|\/(?:gin|echo|fiber|iris|fasthttp)(?:\/v\d+)?"/;

export function mayInsist(text: string): boolean {
  return /\.(?:Must[A-Z]\w*|RequireFromString)\([^"`)]/.test(text) && asking.test(text);
}

/** `regexp.MustCompile(r.FormValue("q"))`: made for what the program writes itself, it panics at what others write. */
export function* mustOutside(file: GoFile): Generator<MisreadCall> {
  const { tree, text } = file;
  let trace: Trace | undefined;
  for (const call of tree.nodesOf('call_expression')) {
    const [given] = argumentsOf(call);
    const called = packageCall(call, tree);
    if (given === undefined || called === undefined || !insisting.test(called.name)) continue;
    if (given.kind.endsWith('_literal') || isTriedBefore(call, given, tree)) continue;
    if (isAskedByTag(call, given, file)) continue;
    const site = callSiteOf(call, tree);
    const place = site?.call.args[0]?.place;
    if (site === undefined || place === undefined) continue;
    if ((trace ??= new Trace(file)).of({ flow: site.flow, place }) !== 'request') continue;
    const callee = shortText(childOf(call, 'function') ?? call, text);
    yield { problem: 'must', range: call, call: callee, value: shortText(given, text) };
  }
}

/** Characters before the call that are read. */
const longest = 3_000;

/** The same text is given to something else first, which may say no; or a panic is caught. */
function isTriedBefore(call: GoNode, given: GoNode, tree: GoTree): boolean {
  const around = declarationAround(call);
  if (around === undefined) return true;
  const before = tree.textOf({ start: Math.max(around.start, call.start - longest), end: call.start });
  const value = tree.textOf(given);
  return (
    value.includes('QuoteMeta(') ||
    before.includes('recover()') ||
    before.includes(`(${value})`) ||
    before.includes(`, ${value})`) ||
    before.includes(`switch ${value} `)
  );
}

/** `uuid.MustParse(req.ID)`, where the field has the tag `validate:"required,uuid"`: what reads the request has asked for that. */
function isAskedByTag(call: GoNode, given: GoNode, { tree, text }: GoFile): boolean {
  const name = given.kind === 'selector_expression' ? childOf(given, 'field') : undefined;
  const [module] = tree.textOf(childOf(call, 'function') ?? call).split('.');
  if (name === undefined || module === undefined || !/^\w+$/.test(module)) return false;
  return new RegExp(
    `\\b${tree.textOf(name)} +[\\w.*]+ +\`[^\`\\n]*\\b(?:binding|validate):"[^"\`\\n]*\\b${module}`,
  ).test(text);
}
