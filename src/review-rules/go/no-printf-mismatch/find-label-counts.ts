import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround } from '../_kit/functions.ts';
import { isInside } from '../_kit/is-inside.ts';
import { shortText } from '../../_kit/short-text.ts';
import type { Mismatch } from './mismatch.ts';

/** A text without these names no metric with labels, or does not use it. */
export function mayMislabel(text: string): boolean {
  return (
    /\.New(?:Counter|Gauge|Histogram|Summary)Vec\(/.test(text) &&
    /\.WithLabelValues\(|\bprometheus\.Labels\{/.test(text) &&
    !text.includes('CurryWith')
  );
}

/** `requests.WithLabelValues(method)` of a metric that the file makes with two labels: it panics. */
export function* findLabelCounts({ tree, text }: GoFile): Generator<Mismatch> {
  const known = labelsByName(tree);
  if (known.size === 0) return;
  for (const call of tree.nodesOf('call_expression')) {
    const callee = childOf(call, 'function');
    const [operand, field] =
      callee === undefined ? [] : [childOf(callee, 'operand'), childOf(callee, 'field')];
    if (operand === undefined || field === undefined) continue;
    const method = tree.textOf(field);
    if (method !== 'WithLabelValues' && method !== 'With') continue;
    const labels = known.get(lastNameOf(operand, tree));
    if (labels?.home !== undefined && !isInside(call, labels.home)) continue;
    const given = argumentsOf(call);
    if (labels === undefined || given.some(({ kind }) => kind === 'variadic_argument')) continue;
    const found = method === 'With' ? namedIn(given, labels, tree) : countIn(given, labels);
    if (found === undefined) continue;
    yield { problem: 'labels', range: call, name: shortText(operand, text), ...found };
  }
}

/** The names of the labels; undefined: one is not written as a text. */
interface Labels {
  /** The function whose variable the metric is; undefined: it is one of the package, or a field. */
  readonly home: GoNode | undefined;
  readonly count: number;
  readonly names: ReadonlySet<string> | undefined;
}

interface Miscount {
  readonly asked: number;
  readonly given: number;
  /** A label that it does not have. */
  readonly unknown?: string;
}

function countIn(given: readonly GoNode[], { count }: Labels): Miscount | undefined {
  // `WithLabelValues(labelsOf(r))`: one call may give all of them.
  if (given.length === 1 && given[0]?.kind === 'call_expression') return undefined;
  return given.length === count ? undefined : { asked: count, given: given.length };
}

/** `prometheus.Labels{"method": m}` */
function namedIn([only]: readonly GoNode[], labels: Labels, tree: GoTree): Miscount | undefined {
  const type = only?.kind === 'composite_literal' ? childOf(only, 'type') : undefined;
  if (only === undefined || type === undefined || tree.textOf(type) !== 'prometheus.Labels') return undefined;
  const elements = partsOf(childOf(only, 'body') ?? only);
  if (elements.length !== labels.count) return { asked: labels.count, given: elements.length };
  const keys = elements.map((one) => textIn(partsOf(one)[0], tree));
  const unknown = keys.find((key) => key !== undefined && labels.names?.has(key) === false);
  return unknown === undefined ? undefined : { asked: labels.count, given: elements.length, unknown };
}

/** The metrics of a file by the last name of what they are given to; a name of two metrics is left out. */
function labelsByName(tree: GoTree): ReadonlyMap<string, Labels> {
  const found = new Map<string, Labels | undefined>();
  for (const call of tree.nodesOf('call_expression')) {
    const called = calledNameOf(call);
    if (called?.kind !== 'field_identifier' || !/^New\w+Vec$/.test(tree.textOf(called))) continue;
    const labels = labelsOf(argumentsOf(call)[1], tree);
    const name = holderOf(call, tree);
    if (name === undefined) continue;
    found.set(name, found.has(name) || labels === undefined ? undefined : { ...labels, home: homeOf(call) });
  }
  return new Map([...found].flatMap(([name, labels]) => (labels === undefined ? [] : [[name, labels]])));
}

function labelsOf(list: GoNode | undefined, tree: GoTree): Omit<Labels, 'home'> | undefined {
  const type = list?.kind === 'composite_literal' ? childOf(list, 'type') : undefined;
  if (list === undefined || type === undefined || tree.textOf(type) !== '[]string') return undefined;
  const elements = partsOf(childOf(list, 'body') ?? list);
  const names = elements.flatMap((one) => textIn(one, tree) ?? []);
  return { count: elements.length, names: names.length === elements.length ? new Set(names) : undefined };
}

function textIn(element: GoNode | undefined, tree: GoTree): string | undefined {
  if (element === undefined) return undefined;
  const text =
    element.kind === 'interpreted_string_literal' ? element : kindIn(element, 'interpreted_string_literal');
  return text === undefined ? undefined : tree.textOf(text).slice(1, -1);
}

/** `requests` of `var requests = …`, of `m.requests = …` and of `requests: …`. */
function holderOf(call: GoNode, tree: GoTree): string | undefined {
  for (const around of nodesAround(call)) {
    if (around.kind === 'expression_list' || around.kind === 'literal_element') continue;
    if (around.kind === 'keyed_element') return lastNameOf(partsOf(around)[0], tree);
    if (around.kind === 'var_spec')
      return onlyName(
        around.children.filter(({ field }) => field === 'name'),
        tree,
      );
    if (around.kind !== 'short_var_declaration' && around.kind !== 'assignment_statement') return undefined;
    return onlyName(partsOf(childOf(around, 'left') ?? around), tree);
  }
  return undefined;
}

/** The function whose own variable it is given to. */
function homeOf(call: GoNode): GoNode | undefined {
  for (const { kind } of nodesAround(call)) {
    if (kind === 'short_var_declaration' || kind === 'var_spec') return functionAround(call);
    if (kind !== 'expression_list') return undefined;
  }
  return undefined;
}

function onlyName([name, ...others]: readonly GoNode[], tree: GoTree): string | undefined {
  return others.length === 0 ? lastNameOf(name, tree) : undefined;
}

function lastNameOf(node: GoNode | undefined, tree: GoTree): string {
  if (node === undefined || node.end - node.start > longest) return '';
  return /^(?:\w+\.)*(\w+)$/.exec(tree.textOf(node))?.[1] ?? '';
}

const longest = 100;
