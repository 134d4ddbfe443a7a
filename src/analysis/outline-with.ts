import type { FileOutline, Reach } from '../domain/file-outline.ts';
import type { SourceFile } from '../domain/source-file.ts';
import { LineIndex } from '../domain/text-position.ts';
import type { Language } from '../languages/language.ts';
import { nameOfKey } from '../languages/typescript/key-name.ts';
import { isFunction, rangeOf } from '../languages/typescript/node.ts';
import type { FunctionNode, Node } from '../languages/typescript/node.ts';
import type { TypeScriptFile } from '../languages/typescript/typescript.ts';
import type { Report, Rule } from './rule.ts';

/** Files with more parameters that get somewhere are written by a machine. */
const mostParameters = 24;

/** What files that import a file need to know, with what rules say of arguments that are parts of a request. */
export function outlineWith(
  rules: readonly Rule[],
  language: Language<unknown>,
  file: SourceFile<unknown>,
): FileOutline | undefined {
  const asked = rules.filter((rule) => rule.language === file.language && rule.ofArguments !== undefined);
  const functions = new Set<FunctionNode>();
  const outline = language.outline?.(file, (code) => {
    if (isFunctionNode(code)) functions.add(code);
    return {};
  });
  if (outline === undefined || functions.size === 0 || asked.length === 0) return outline;
  // A language whose outline tells of such functions has such a tree.
  const reaches = reachesOf(asked, file as TypeScriptFile, [...functions]);
  if (reaches.size === 0) return outline;
  return language.outline?.(file, (code) => {
    const found = isFunctionNode(code) ? reaches.get(code) : undefined;
    return found === undefined ? {} : { reaches: found };
  });
}

function isFunctionNode(code: unknown): code is FunctionNode {
  return isFunction(code as Node);
}

interface Told {
  readonly rule: Rule;
  readonly report: Report;
  readonly key: string;
}

/** First all parameters are asked for at once: mostly none gets anywhere. */
function reachesOf(
  rules: readonly Rule[],
  file: TypeScriptFile,
  functions: readonly FunctionNode[],
): ReadonlyMap<FunctionNode, readonly Reach[]> {
  const known = new Set(told(rules, file).map(({ key }) => key));
  const sentOnly = (sent: ReadonlySet<Node>, some: readonly Rule[]): readonly Told[] =>
    told(some, { ...file, sent }).filter(({ key }) => !known.has(key));
  const all = sentOnly(new Set(functions.flatMap(parametersOf).map(({ node }) => node)), rules);
  const found = new Map<FunctionNode, readonly Reach[]>();
  if (all.length === 0) return found;
  const telling = [...new Set(all.map(({ rule }) => rule))];
  const lines = new LineIndex(file.text);
  let left = mostParameters;
  for (const code of byNearness(functions, all)) {
    const parameters = parametersOf(code).slice(0, left);
    left -= parameters.length;
    const reaches = parameters.flatMap(({ node, ...place }) => {
      const tellings = sentOnly(new Set([node]), telling);
      return firstOfEach(tellings).map(({ rule, report }): Reach => {
        const { range, confidence = 'certain' } = report;
        const line = lines.lineAt(range.start);
        return { ...place, rule: rule.info.id, kind: kindOf(rule, report), confidence, line };
      });
    });
    if (reaches.length > 0) found.set(code, reaches);
  }
  return found;
}

/** One for each rule. */
function firstOfEach(all: readonly Told[]): readonly Told[] {
  return all.filter(({ rule }, index) => all.findIndex((one) => one.rule === rule) === index);
}

/** Those first in which something is told. */
function byNearness(functions: readonly FunctionNode[], all: readonly Told[]): readonly FunctionNode[] {
  const holds = (code: FunctionNode): number => {
    const { start, end } = rangeOf(code);
    return all.some(({ report: { range } }) => range.start >= start && range.end <= end) ? 1 : 0;
  };
  return functions.toSorted((one, other) => holds(other) - holds(one));
}

type Parameter = Pick<Reach, 'argument' | 'key'> & { readonly node: Node };

/** Of `({ name, limit = 10 })` each name by itself. */
function parametersOf({ params }: FunctionNode): readonly Parameter[] {
  return params
    .filter((param) => !(param.type === 'Identifier' && param.name === 'this'))
    .flatMap((param, argument) => {
      const pattern = param.type === 'AssignmentPattern' ? param.left : param;
      if (pattern.type !== 'ObjectPattern') return [{ argument, node: param }];
      return pattern.properties.flatMap((property): Parameter[] => {
        if (property.type !== 'ObjectProperty') return [];
        const { value } = property;
        const key = nameOfKey(property);
        const node = value.type === 'AssignmentPattern' ? value.left : value;
        return key === undefined ? [] : [{ argument, key, node }];
      });
    });
}

/** What is only possible says nothing of another file. A rule that fails here tells nothing. */
function told(rules: readonly Rule[], file: TypeScriptFile): readonly Told[] {
  return rules.flatMap((rule) =>
    resultsOf(rule, file).flatMap(({ report }) => {
      const kind = kindOf(rule, report);
      if (report.confidence === 'possible' || rule.ofArguments?.includes(kind) !== true) return [];
      const { range, what, confidence = 'certain' } = report;
      return [{ rule, report, key: [rule.info.id, kind, range.start, confidence, what.en].join(' ') }];
    }),
  );
}

function resultsOf(rule: Rule, file: TypeScriptFile): ReturnType<Rule['run']> {
  try {
    return rule.run(file, rule.options?.parse({}));
  } catch {
    return [];
  }
}

function kindOf({ info }: Rule, { kind = info.kinds[0] }: Report): string {
  return kind;
}
