import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { createGuards } from '../_kit/origin/guards.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { merges } from './merges.ts';
import { paths } from './paths.ts';
import type { Pollution } from './pollution.ts';
import { isComputed } from './pollution.ts';

/** What people write who thought of it. */
const guard =
  /__proto__|['"`]constructor['"`]|['"`]prototype['"`]|Object\.create\(null\)|new Map\b|proto(?!type\.\w)|poll?ut|unsafe|forbidden|danger|is_?safe|safe_?key|(?<!["'`]In)valid|allowed|includes\(|\.has\(/i;

export function* findPollutions(file: TypeScriptFile): Generator<Pollution, void> {
  const guards = createGuards(file, (source) => guard.test(source));
  const found = [...merges(file), ...paths(file), ...requests(file)];
  const asked = new Map<FunctionNode, ReadonlySet<string>>();
  for (const pollution of found) {
    if (guards.around(pollution.object)) continue;
    if (!asksTarget(pollution.object, file, asked)) yield pollution;
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
function asksTarget(
  object: Node,
  file: TypeScriptFile,
  known: Map<FunctionNode, ReadonlySet<string>>,
): boolean {
  const owner = enclosingFunction(object);
  if (owner === undefined) return false;
  const asked = known.get(owner) ?? askedIn(sourceOf(owner, file));
  known.set(owner, asked);
  const member = unwrap(object);
  return asked.has(sourceOf(isComputed(member) ? member.object : member, file));
}

/** `target` of `Object.hasOwn(target, key)`, `hasOwnProperty.call(target, key)`, `target.hasOwnProperty(key)` and `has(target, key)` */
function askedIn(source: string): ReadonlySet<string> {
  const questions = source.matchAll(
    /(?:hasOwn(?<=([\w$.]{1,100})\.hasOwn|)(?:Property)?(?:\.call)?|(?<![\w$.])has)\(([^,()]+)/g,
  );
  return new Set(Array.from(questions, ([, owner = '', given = '']) => [owner, given]).flat());
}

/** Without blank space. */
function sourceOf(node: Node, { text }: TypeScriptFile): string {
  const { start, end } = rangeOf(node);
  return text.slice(start, end).replaceAll(/\s+/g, '');
}
