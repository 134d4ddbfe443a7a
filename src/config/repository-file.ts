import { LineCounter, parseDocument, visit } from 'yaml';
import type { Alias, Document } from 'yaml';
import { z } from 'zod';
import { say } from '../domain/locale.ts';
import type { Localized } from '../domain/locale.ts';
import type { ConfigLayer } from './config-layer.ts';
import type { ConfigProblem } from './config-problem.ts';
import { explainIssue } from './explain-issue.ts';
import { createYamlPlaces } from './position-in-yaml.ts';
import type { KeyPath, YamlPlaces } from './position-in-yaml.ts';
import { createRepositorySchema } from './repository-schema.ts';
import type { RepositorySchema, RepositoryValues } from './repository-schema.ts';
import type { FullRuleCatalogue } from './rule-catalogue.ts';

export type ParsedRepositoryFile =
  | { readonly kind: 'valid'; readonly layer: ConfigLayer }
  | { readonly kind: 'invalid'; readonly file: string; readonly problems: readonly ConfigProblem[] };

/** Characters; no sensible file comes near. */
const mostCharacters = 256 * 1_024;
/** Each is looked up in the whole document. */
const mostAliases = 100;
/** Nodes that aliases may stand for: ten lines of aliases of aliases can mean millions. */
const mostAliased = 1_000;
const mostProblems = 20;

/** Reads `.autoglm.yml`. An invalid file is invalid as a whole: half of somebody's wishes is not what he wished. */
export function parseRepositoryFile(
  text: string,
  file: string,
  catalogue: FullRuleCatalogue,
): ParsedRepositoryFile {
  const invalid = (problems: readonly ConfigProblem[]): ParsedRepositoryFile => ({
    kind: 'invalid',
    file,
    problems: problems.toSorted((a, b) => a.line - b.line || a.column - b.column).slice(0, mostProblems),
  });
  const read = readYaml(text);
  if (read.kind === 'invalid') return invalid(read.problems);
  const { places } = read;
  const data = withoutEmpty(read.data);
  const schema = createRepositorySchema(catalogue);
  const result = schema.safeParse(data);
  if (!result.success) {
    const context = { places, data, keysAt: keyFinder(schema) };
    return invalid(result.error.issues.flatMap((issue) => explainIssue(issue, context)));
  }
  const originOf = (path: KeyPath) => ({ kind: 'file' as const, file, line: places.keyAt(path).line });
  const readOptions: ConfigLayer['readOptions'] = (id, options) =>
    catalogue.optionsOf(id)?.parse(options) ?? {};
  // The schema transforms nothing; what it returns has the defaults of the options filled in, which would hide lower layers.
  return { kind: 'valid', layer: { values: data as RepositoryValues, originOf, readOptions } };
}

/** A key with nothing after it, in a file whose lines were commented out, means the default. */
function withoutEmpty(data: unknown): unknown {
  if (data === null || data === undefined) return {};
  if (!isMapping(data)) return data;
  const isSaid = ([, value]: [string, unknown]): boolean => value !== null;
  const groups = Object.entries(data).map(([key, value]): [string, unknown] => [
    key,
    isMapping(value) ? Object.fromEntries(Object.entries(value).filter(isSaid)) : value,
  ]);
  return Object.fromEntries(groups.filter(isSaid));
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type ReadYaml =
  | { readonly kind: 'read'; readonly data: unknown; readonly places: YamlPlaces }
  | { readonly kind: 'invalid'; readonly problems: readonly ConfigProblem[] };

function readYaml(text: string): ReadYaml {
  if (text.length > mostCharacters)
    return tooMuch(`longer than ${mostCharacters} characters`, `超过 ${mostCharacters} 个字符`);
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
      stringKeys: true,
    });
    const problems = [...syntaxProblems(document, lines), ...aliasProblems(document, lines)];
    if (problems.length > 0) return { kind: 'invalid', problems };
    const data: unknown = document.toJS({ maxAliasCount: mostAliased });
    return { kind: 'read', data, places: createYamlPlaces(document, lines) };
  } catch (error) {
    // The reader recurses: deep nesting ends its stack. Aliases that stand for too much are a ReferenceError.
    if (error instanceof RangeError) return tooMuch('nested too deeply', '嵌套过深');
    if (error instanceof ReferenceError)
      return tooMuch('too large once its aliases are followed', '别名展开后过大');
    throw error;
  }
}

/** A tag that nobody knows is only a warning to the reader; here it changes what a value is. */
function syntaxProblems(document: Document, lines: LineCounter): readonly ConfigProblem[] {
  return [...document.errors, ...document.warnings].map(({ pos, code, message }) =>
    problemAt(
      lines,
      pos[0],
      code === 'DUPLICATE_KEY'
        ? say('This key stands here twice.', '此键重复出现。')
        : say(`This is not YAML: ${message}`, `不是合法的 YAML：${message}`),
    ),
  );
}

/** The reader finds out only when it follows them, and then without a place. */
function aliasProblems(document: Document, lines: LineCounter): readonly ConfigProblem[] {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_key, alias) => void aliases.push(alias) });
  const [first] = aliases;
  if (first !== undefined && aliases.length > mostAliases) {
    return [
      problemAt(
        lines,
        first.range?.[0],
        say(`More than ${mostAliases} aliases.`, `别名超过 ${mostAliases} 个。`),
      ),
    ];
  }
  return aliases
    .filter((alias) => alias.resolve(document) === undefined)
    .map((alias) =>
      problemAt(
        lines,
        alias.range?.[0],
        say('Nothing has this name before here.', '此前没有这个名称的锚点。'),
      ),
    );
}

function problemAt(lines: LineCounter, offset: number | undefined, message: Localized): ConfigProblem {
  const { line, col } = lines.linePos(offset ?? 0);
  return { line: Math.max(1, line), column: Math.max(1, col), message, allowed: [] };
}

function tooMuch(english: string, chinese: string): ReadYaml {
  const message = say(`The file is ${english}.`, `文件${chinese}。`);
  return { kind: 'invalid', problems: [{ line: 1, column: 1, message, allowed: [] }] };
}

/** The part of a JSON schema that says which keys there are. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
}

function keyFinder(schema: RepositorySchema): (path: KeyPath) => readonly string[] {
  return (path) => {
    const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
    let at: Shape | undefined = root;
    for (const step of path) at = withKeys(typeof step === 'number' ? at?.items : at?.properties?.[step]);
    return Object.keys(at?.properties ?? {});
  };
}

function withKeys(shape: Shape | undefined): Shape | undefined {
  return shape?.anyOf?.find(({ properties }) => properties !== undefined) ?? shape;
}
