import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentAt } from '../_kit/argument-at.ts';
import { eachCall } from '../_kit/each-call.ts';
import type { CallSite } from '../_kit/each-call.ts';
import { declarationAround } from '../_kit/functions.ts';
import { Guards } from '../_kit/guards.ts';
import { FileNames } from '../_kit/origin/file-names.ts';
import { makersOf } from '../_kit/origin/makers.ts';
import type { Maker } from '../_kit/origin/makers.ts';
import { ValueQueue } from '../_kit/origin/value-queue.ts';
import type { OutsidePath } from './outside-path.ts';

/** What people write who thought of links; that the name of the entry is looked at says nothing of where it leads. */
const guard =
  /secure_?join|rootpath|EvalSymlinks|chroot|Open(?:In)?Root\(|breakout|(?:safe|valid|check|verif|sanit|resolv|inside|within)\w*(?:link|target)|(?:link|target)\w*(?:safe|valid|check|verif|sanit|inside|within)/i;

/** A text without one of these makes no links of an archive. */
export function mayLink(text: string): boolean {
  return (
    /(?:\bos\.(?:Symlink|Link)|[sS]ym(?:bolic)?Link|[sS]ymlink|[hH]ard[lL]ink)\(/.test(text) &&
    /"archive\/(?:tar|zip)"/.test(text)
  );
}

/** Links that lead where an archive says. */
export function* findOutsideLinks(file: GoFile): Generator<OutsidePath, void> {
  const guards = new Guards(file.tree, new FileNames(file.tree), guard);
  for (const site of eachCall(file.tree)) {
    const { names } = calleeOf(site.flow, site.call);
    const index = targetIn(site, file);
    const target = index === undefined ? undefined : site.call.args[index]?.place;
    if (index === undefined || target === undefined) continue;
    const path = argumentAt(site.call, index, file.tree);
    const isLinked = path !== undefined && isOfArchive({ flow: site.flow, place: target }, file);
    if (!isLinked || isAskedElsewhere(path, site, file) || guards.around(path)) continue;
    yield { path, name: names.filter((one) => one !== '').join('.'), manner: 'link' };
  }
}

/** By its name a function of the package makes a link; of one of this file it is seen what it does. */
const makesLink = /^\w*(?:[sS]ym(?:bolic)?[lL]ink|[hH]ard[lL]ink)$/;

/** Which argument says where the link leads. */
function targetIn({ flow, call }: CallSite, { tree }: GoFile): number | undefined {
  const { imported, names } = calleeOf(flow, call);
  if (imported !== undefined)
    return imported.module === 'os' && /^(?:Syml|L)ink$/.test(names[1] ?? '') ? 0 : undefined;
  const name = names.at(-1) ?? '';
  if (!makesLink.test(name) || /^(?:is|has|read|eval|check|valid)/i.test(name)) return undefined;
  const isHere = tree.functions.some((one) => {
    const own = childOf(one, 'name');
    return own !== undefined && tree.textOf(own) === name;
  });
  const index = call.args.findIndex((_one, at) => {
    const given = argumentAt(call, at, tree);
    return given !== undefined && /\.Linkname\b/.test(tree.textOf(given));
  });
  return isHere || index < 0 ? undefined : index;
}

/** Of `header.Linkname` itself, and of what a zip holds as the text of a link. */
function isOfArchive(
  value: { readonly flow: FlowFunction; readonly place: PlaceId },
  { tree }: GoFile,
): boolean {
  const values = new ValueQueue(value);
  for (const one of values)
    for (const maker of makersOf(tree, one)) {
      if (isTarget(maker)) return true;
      for (const place of handedOn(maker))
        if (maker.kind !== 'name' && maker.kind !== 'parameter') values.add({ flow: maker.flow, place });
    }
  return false;
}

function isTarget(maker: Maker): boolean {
  if (maker.kind === 'made')
    return maker.by.op === 'member' && maker.by.key.kind === 'name' && maker.by.key.name === 'Linkname';
  // `rc, err := entry.Open()`
  const isOpened = maker.kind === 'call' && maker.call.receiver !== undefined && maker.call.args.length === 0;
  return isOpened && calleeOf(maker.flow, maker.call).names.at(-1) === 'Open';
}

/** What a call or a conversion makes another spelling of. */
function handedOn(maker: Maker): readonly PlaceId[] {
  if (maker.kind === 'made')
    return maker.by.op === 'opaque' && maker.by.reason === 'type_conversion_expression'
      ? maker.by.operands
      : [];
  if (maker.kind !== 'call') return [];
  const name = calleeOf(maker.flow, maker.call).names.join('.');
  return /^(?:string|(?:file)?path\.(?:Join|Clean|FromSlash)|filepath\.ToSlash|io(?:util)?\.ReadAll|strings\.\w+)$/.test(
    name,
  )
    ? maker.call.args.map(({ place }) => place)
    : [];
}

/** Is the target written in the function where no link is made of it? Then somebody looks at it. */
function isAskedElsewhere(path: GoNode, { flow }: CallSite, { tree }: GoFile): boolean {
  const around = declarationAround(path);
  if (around === undefined) return true;
  const text = tree
    .textOf(around)
    .replace(
      /\b(?:os\.(?:Syml|L)ink|\w*(?:[sS]ym(?:bolic)?|[hH]ard)[lL]ink)\([^\n]*|^.*(?:Errorf|[Pp]rintf?|log\w*\.\w+|Wrapf?)\(.*$/gm,
      '',
    );
  const names = flow.places.flatMap(({ kind, name }) =>
    kind === 'local' && tree.textOf(path) === name ? [name] : [],
  );
  const [variable] = names;
  if (variable === undefined) return /\bLinkname\b/.test(text);
  return [...text.matchAll(new RegExp(`\\b${variable}\\b`, 'g'))].length > 1;
}
