import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { createGuards } from '../_kit/origin/guards.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { getsConstantPaths } from './constant-path.ts';
import { passesFunctions } from './half-guard.ts';
import { merges } from './merges.ts';
import { descents } from './path-descents.ts';
import { folds } from './path-folds.ts';
import { paths } from './paths.ts';
import { sections } from './parsed-sections.ts';
import type { Pollution } from './pollution.ts';
import { isComputed } from './pollution.ts';

/** Characters; what is longer is no function that does one thing. */
const longest = 12_000;

/** What people write who thought of it, and kept more out than `__proto__`. */
const guard =
  /['"`]constructor['"`]|['"`]prototype['"`]|Object\.create\(null\)|new Map\b|(?<!__)proto(?!type\.\w)|poll?ut|unsafe|forbidden|danger|is_?safe|safe_?key|(?<!["'`]In)valid|allowed|includes\(|instanceof Object\b|\.has\(/i;

/**
 * Without comments, and without `path[1] === '__proto__'`: that says nothing of the steps after it. The first may be each
 * step, of what goes down by itself.
 */
function heeded(source: string): string {
  return source
    .replaceAll(/^[ \t]*\/\/.*$/gm, '')
    .replaceAll(/[\w$]\[[1-9]\] ?={2,3} ?['"`](?:__proto__|constructor|prototype)['"`]/g, '');
}

export function* findPollutions(file: TypeScriptFile): Generator<Pollution, void> {
  const found = [
    ...merges(file),
    ...paths(file),
    ...folds(file),
    ...descents(file),
    ...sections(file),
    ...requests(file),
  ];
  if (found.length === 0) return;
  const guards = createGuards(file, (source) => guard.test(heeded(source)), { longest });
  const halves = createGuards(file, (source) => heeded(source).includes('__proto__'), { longest });
  const sources = new Map<FunctionNode, Source>();
  const told = new Set<FunctionNode>();
  for (const pollution of found) {
    if (guards.around(pollution.object)) continue;
    const owner = enclosingFunction(pollution.object);
    const source = owner && (sources.get(owner) ?? readSource(owner, file));
    if (owner !== undefined && source !== undefined) sources.set(owner, source);
    if (owner !== undefined && pollution.form === 'path' && getsConstantPaths(owner, file)) continue;
    if (source !== undefined && asksTarget(pollution, source, file)) continue;
    if (isKeptOutOnTheWay(pollution, owner, file)) continue;
    const isGuarded = halves.around(pollution.object);
    if (isGuarded && (source === undefined || !isHalf(pollution, source, file))) continue;
    // One guard mends all of a function.
    if (owner !== undefined && told.has(owner)) continue;
    if (owner !== undefined) told.add(owner);
    yield isGuarded ? { ...pollution, isHalf: true } : pollution;
  }
}

/** Where another function goes down: does it ask what it comes to, or know bad keys? */
function isKeptOutOnTheWay(
  pollution: Pollution,
  owner: FunctionNode | undefined,
  file: TypeScriptFile,
): boolean {
  const walker = pollution.at && enclosingFunction(pollution.at);
  if (walker === undefined || walker === owner) return false;
  const source = readSource(walker, file);
  return (
    source.text.includes('__proto__') ||
    guard.test(heeded(source.text)) ||
    asksTarget(pollution, source, file)
  );
}

function isHalf({ form, object }: Pollution, { text }: Source, file: TypeScriptFile): boolean {
  return form !== 'request' && passesFunctions(object, text, file);
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

interface Source {
  readonly text: string;
  readonly asked: ReadonlySet<string>;
}

function readSource(owner: FunctionNode, { text }: TypeScriptFile): Source {
  const { start, end } = rangeOf(owner);
  const source = text.slice(start, end);
  return { text: source, asked: askedIn(heeded(source).replaceAll(/\s+/g, '')) };
}

/** Does the function ask whether the target itself has the key? Then no key leads up to a prototype. */
function asksTarget({ object, at }: Pollution, { asked }: Source, file: TypeScriptFile): boolean {
  // `const before = target[key]` is asked for by the name of the target.
  const member = writtenValue(object);
  const places = [isComputed(member) ? member.object : object, ...(at === undefined ? [] : [at])];
  return places.some((place) => asked.has(sourceOf(place, file)));
}

/** `target` of `Object.hasOwn(target, key)`, `hasOwnProperty.call(target, key)`, `target.hasOwnProperty(key)`, `has(target, key)` and `Object.keys(target).indexOf(key)` */
function askedIn(source: string): ReadonlySet<string> {
  const questions = source.matchAll(
    /(?:hasOwn(?<=([\w$.]{1,100})\.hasOwn|)(?:Prop(?:erty)?)?(?:\.call)?|(?<![\w$.])has|(?:getOwnPropertyNames|Object\.keys)(?=\([^,()]{1,100}\)\.i))\(([^,()]+)/g,
  );
  return new Set(Array.from(questions, ([, owner = '', given = '']) => [owner, given]).flat());
}

/** Without blank space. */
function sourceOf(node: Node, { text }: TypeScriptFile): string {
  const { start, end } = rangeOf(node);
  return text.slice(start, end).replaceAll(/\s+/g, '');
}
