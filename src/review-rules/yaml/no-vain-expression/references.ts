import type { Range } from '../../../domain/text-position.ts';
import { asList, asMap, asScalar, nodesBelow, valueAt, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlNode } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { expressionsIn } from '../_kit/expressions-in.ts';

/** `steps.build.outputs.tag` as an expression names it. */
export interface Reference {
  readonly context: 'steps' | 'needs' | 'matrix' | 'inputs';
  readonly name: string;
  /** `tag` */
  readonly output: string | undefined;
  /** What is asked of a step or a job: `outputs`. */
  readonly property: string | undefined;
  readonly range: Range;
}

const named =
  /(?<![\w.\])-])(steps|needs|matrix|inputs)\.([A-Za-z_][\w-]*)(?:\.([A-Za-z_][\w-]*)(?:\.([A-Za-z_][\w-]*))?)?(?![\w-]*\()/gi;

/** What the expressions of a part of the file name; texts in quotes name nothing. */
export function* referencesIn(node: YamlNode, { text }: YamlFile): Generator<Reference, void> {
  for (const one of nodesBelow(node)) {
    if (one.kind === 'map') {
      const condition = one.entries.find(({ key }) => key.text === 'if')?.value;
      if (condition?.kind === 'scalar' && !condition.text.includes('${{'))
        yield* namedIn(condition.text, condition.range);
    }
    if (one.kind !== 'scalar' || !one.text.includes('${{')) continue;
    for (const { code, range } of expressionsIn(text, one.range)) yield* namedIn(code, range);
  }
}

function* namedIn(code: string, range: Range): Generator<Reference, void> {
  const read = code.replaceAll(/'(?:[^']|'')*'/g, "''");
  for (const { index, 0: whole, 1: context = '', 2: name = '', 3: property, 4: part } of read.matchAll(
    named,
  )) {
    const end = index + whole.length;
    if (withFallback.test(read.slice(end, end + longestTail))) continue;
    const output = property?.toLowerCase() === 'outputs' ? part : undefined;
    yield { context: context.toLowerCase() as Reference['context'], name, property, output, range };
  }
}

/** `matrix.os || 'ubuntu-latest'` is written for the case that there is none. */
const withFallback = /^[\w.-]*\s*\|\|/;
const longestTail = 200;

/** The ids of steps; undefined: not all of them can be seen. */
export function idsOf(steps: YamlNode | undefined): ReadonlySet<string> | undefined {
  if (steps?.kind !== 'list') return undefined;
  const ids = new Set<string>();
  for (const step of steps.items) {
    if (step.kind !== 'map' || step.entries.some(({ key }) => key.text === '<<')) return undefined;
    const id = asScalar(valueOf(step, 'id'))?.text.toLowerCase();
    if (id !== undefined) ids.add(id);
  }
  return ids;
}

/** The jobs that a job waits for. */
export function needsOf(job: YamlNode): ReadonlySet<string> {
  const needs = valueOf(job, 'needs');
  const one = asScalar(needs);
  const all =
    asList(needs)?.items.map((item) => asScalar(item)?.text ?? '') ?? (one === undefined ? [] : [one.text]);
  return new Set(all.map((name) => name.toLowerCase()));
}

/** The keys of a matrix; undefined: an expression makes some of them. */
export function matrixKeysOf(job: YamlNode): ReadonlySet<string> | undefined {
  const strategy = valueOf(job, 'strategy');
  if (strategy === undefined) return new Set();
  if (strategy.kind !== 'map' || strategy.entries.some(({ key }) => key.text === '<<')) return undefined;
  const matrix = valueOf(strategy, 'matrix');
  if (matrix === undefined) return new Set();
  if (matrix.kind !== 'map') return undefined;
  const keys = new Set<string>();
  for (const { key, value } of matrix.entries) {
    if (key.text === '<<') return undefined;
    if (key.text !== 'include' && key.text !== 'exclude') keys.add(key.text.toLowerCase());
    if (key.text !== 'include') continue;
    if (value.kind !== 'list') return undefined;
    for (const item of value.items) {
      if (item.kind !== 'map') return undefined;
      for (const one of item.entries) keys.add(one.key.text.toLowerCase());
    }
  }
  return keys;
}

/** What the file declares that it may be given; undefined: that cannot be seen. */
export function inputsOf(root: YamlNode, kind: YamlFile['tree']['kind']): ReadonlySet<string> | undefined {
  const declared =
    kind === 'github-action'
      ? [valueOf(root, 'inputs')]
      : ['workflow_call', 'workflow_dispatch'].map((event) => valueAt(root, 'on', event, 'inputs'));
  const maps = declared.flatMap((one) => asMap(one) ?? []);
  if (maps.length === 0 || maps.some(({ entries }) => entries.some(({ key }) => key.text === '<<')))
    return undefined;
  return new Set(maps.flatMap(({ entries }) => entries.map(({ key }) => key.text.toLowerCase())));
}
