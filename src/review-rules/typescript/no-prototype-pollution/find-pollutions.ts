import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { createGuards } from '../_kit/origin/guards.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { shortText } from '../_kit/short-text.ts';
import { merges } from './merges.ts';
import { paths } from './paths.ts';
import type { Pollution } from './pollution.ts';
import { isComputed } from './pollution.ts';

/** What people write who thought of it. */
const guard =
  /__proto__|['"`]constructor['"`]|['"`]prototype['"`]|Object\.create\(null\)|new Map\b|proto|poll?ut|unsafe|forbidden|danger|is_?safe|safe_?key|valid|allowed|includes\(|\.has\(/i;

export function* findPollutions(file: TypeScriptFile): Generator<Pollution, void> {
  const guards = createGuards(file, (source) => guard.test(source));
  const found = [...merges(file), ...paths(file), ...requests(file)];
  const own = new Map<FunctionNode, boolean>();
  for (const pollution of found) {
    if (guards.around(pollution.object)) continue;
    if (!asksTarget(pollution.object, file, own)) yield pollution;
  }
}

/** `all[req.body.name][req.body.field] = value` */
function* requests(file: TypeScriptFile): Generator<Pollution, void> {
  let trace: Trace | undefined;
  for (const { left } of file.tree.nodesOf('AssignmentExpression')) {
    if (!isComputed(left)) continue;
    const object = unwrap(left.object);
    if (!isComputed(object)) continue;
    trace ??= createTrace(file);
    if (trace.of(object.property) === 'request' && trace.of(left.property) === 'request')
      yield { form: 'request', object };
  }
}

/** Does the function ask whether the target itself has the key? Then no key leads up to a prototype. */
function asksTarget(object: Node, file: TypeScriptFile, known: Map<FunctionNode, boolean>): boolean {
  const member = unwrap(object);
  const target = isComputed(member) ? member.object : member;
  for (const owner of ancestorsOf(object)) {
    if (!isFunction(owner)) continue;
    const before = known.get(owner);
    if (before !== undefined) return before;
    const { start, end } = rangeOf(owner);
    const text = file.text.slice(start, end).replaceAll(/\s+/g, '');
    const name = shortText(target, file).replaceAll(/\s+/g, '');
    const asked = [`hasOwn(${name}`, `hasOwn.call(${name}`, `hasOwnProperty.call(${name}`, `${name}.hasOwn`];
    const answer = asked.some((question) => text.includes(question));
    known.set(owner, answer);
    return answer;
  }
  return false;
}
