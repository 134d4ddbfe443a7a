import { mentionsOf } from '../../../../analysis/flow/mentions.ts';
import { makersOf } from './makers.ts';
import { carrierOf } from './request-sources.ts';
import type { Trace } from './trace.ts';
import { ValueQueue } from './value-queue.ts';
import { declaredTypeOf, ownerOf } from './variables.ts';
import type { Value } from './variables.ts';

/** Values that are looked at. */
const mostValues = 80;

/** The variables that a value comes through, and the texts that it is asked for by: `next` and `"next"` of `next := r.FormValue("next")`. */
export function namesOnTheWay(value: Value, trace: Trace): ReadonlySet<string> {
  const names = new Set<string>();
  const values = new ValueQueue(value);
  let count = 0;
  for (const one of values) {
    if (++count > mostValues) break;
    const { flow, place } = ownerOf(trace.tree, one);
    const { kind, name = '' } = flow.places[place] ?? {};
    const isVariable = kind === 'local' || kind === 'parameter';
    if (isVariable && /^\w+$/.test(name) && !isOfEverything({ flow, place }, trace)) names.add(name);
    for (const mention of mentionsOf(flow, place)) values.add({ flow, place: mention });
    for (const maker of makersOf(trace.tree, { flow, place })) {
      if (maker.kind !== 'call' && maker.kind !== 'made') continue;
      const by = maker.kind === 'call' ? maker.call : maker.by;
      for (const [text] of trace.text.slice(by.at.start, by.at.end).matchAll(/"\w{2,40}"/g)) names.add(text);
      if (maker.kind === 'call')
        for (const given of maker.call.args) values.add({ flow: maker.flow, place: given.place });
    }
  }
  return names;
}

/** The request, and what answers it, stand in most lines. */
function isOfEverything(value: Value, { tree }: Trace): boolean {
  const type = declaredTypeOf(tree, value);
  return carrierOf(type) !== undefined || type === 'http.ResponseWriter' || /[cC]ontext$/.test(type ?? '');
}
