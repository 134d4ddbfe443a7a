import { LineCounter, isMap, isScalar, parseAllDocuments } from 'yaml';
import type { Document } from 'yaml';
import type { ConfigProblem } from '../../config/config-problem.ts';
import { nearest } from '../../config/nearest.ts';
import type { Severity } from '../../domain/finding.ts';
import { isOwnRuleId } from '../../domain/ids.ts';
import { say } from '../../domain/locale.ts';
import type { Localized } from '../../domain/locale.ts';
import type { OwnRule } from '../../domain/own-rule.ts';
import { astGrepLanguage, astGrepLanguages } from './ast-grep-language.ts';
import type { RuleFileProblem } from './check-rules.ts';
import { reservedPrefix } from './helper-rules.ts';

export interface RuleFile {
  readonly file: string;
  readonly text: string;
}

export interface ReadRules {
  /** Read, but not seen by ast-grep yet. */
  readonly rules: readonly OwnRule[];
  /** Names that the configuration may use, of broken ones too: one mistake is not to make two. */
  readonly names: readonly string[];
  readonly problems: readonly RuleFileProblem[];
}

/** @param taken Names of the rules that are built in. */
export function readRuleFiles(files: readonly RuleFile[], taken: readonly string[]): ReadRules {
  const rules: OwnRule[] = [];
  const names = new Set<string>();
  const problems: RuleFileProblem[] = [];
  const known = new Set(taken);
  for (const { file, text } of files) {
    for (const read of readFile(file, text, known)) {
      if (read.name !== undefined && !taken.includes(read.name)) names.add(read.name);
      if ('rule' in read) {
        known.add(read.rule.id);
        rules.push(read.rule);
      } else problems.push({ file, problem: read.problem });
    }
  }
  return { rules, names: [...names], problems };
}

type Read = { readonly name: string | undefined } & (
  { readonly rule: OwnRule } | { readonly problem: ConfigProblem }
);

/** Characters; no sensible file comes near. */
const mostCharacters = 256 * 1_024;
/** Nodes that aliases may stand for. */
const mostAliased = 1_000;

function readFile(file: string, text: string, known: ReadonlySet<string>): readonly Read[] {
  const whole = (message: Localized): readonly Read[] => [
    { name: undefined, problem: { line: 1, column: 1, message, allowed: [] } },
  ];
  if (text.length > mostCharacters) return whole(tooLong);
  try {
    const lines = new LineCounter();
    const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    if (!Array.isArray(documents)) return [];
    const seen = new Set(known);
    return (documents as Document.Parsed[])
      .filter((document) => document.errors.length > 0 || !isEmpty(document))
      .map((document) => {
        const read = readDocument(document, { file, text, lines, known: seen });
        if ('rule' in read) seen.add(read.rule.id);
        return read;
      });
  } catch (error) {
    // The reader recurses: deep nesting ends its stack. Aliases that stand for too much are a ReferenceError.
    if (error instanceof RangeError || error instanceof ReferenceError) return whole(tooDeep);
    throw error;
  }
}

function isEmpty({ contents }: Document.Parsed): boolean {
  return contents === null || (isScalar(contents) && contents.value === null);
}

interface Context {
  readonly file: string;
  readonly text: string;
  readonly lines: LineCounter;
  readonly known: ReadonlySet<string>;
}

function readDocument(document: Document.Parsed, { file, text, lines, known }: Context): Read {
  const [from, , to] = document.range;
  const source = text.slice(from, to);
  const name = nameIn(document, source);
  const wrong = (message: Localized, offset = from, allowed: readonly string[] = []): Read => {
    const { line, col } = lines.linePos(offset);
    return { name, problem: { line: Math.max(1, line), column: Math.max(1, col), message, allowed } };
  };
  const [error] = document.errors;
  if (error !== undefined) return wrong(notYaml(error.message), error.pos[0]);
  const data: unknown = document.toJS({ maxAliasCount: mostAliased });
  if (!isMap(document.contents) || typeof data !== 'object' || data === null) return wrong(noRule);
  const placeOf = (key: string): number => offsetOf(document, key) ?? from;
  if (name === undefined) return wrong(withoutId);
  if (!isOwnRuleId(name) || name.startsWith(reservedPrefix)) return wrong(badId(name), placeOf('id'));
  if (known.has(name)) return wrong(takenId(name), placeOf('id'));
  const { language: written, severity, url, fix } = data as Readonly<Record<string, unknown>>;
  const language = astGrepLanguage(typeof written === 'string' ? written : '');
  if (language === undefined) return wrong(noLanguage(written), placeOf('language'), languageNames);
  // The first line with something in it: ast-grep counts from there.
  const { line } = lines.linePos(from);
  return {
    name,
    rule: {
      ...{ id: name, language: language.name, severity: severityOf(severity), isOff: severity === 'off' },
      hasFix: fix !== undefined,
      ...(typeof url === 'string' && isPage(url) && { page: new URL(url).href }),
      ...{ file, line: Math.max(1, line), text: source },
    },
  };
}

/** Also of a text that is not YAML: its name may stand in the settings. */
function nameIn(document: Document.Parsed, source: string): string | undefined {
  const written =
    document.errors.length === 0 ? document.get('id') : /^id:\s*([\w-]+)\s*$/m.exec(source)?.[1];
  return typeof written === 'string' && written !== '' ? written : undefined;
}

function offsetOf({ contents }: Document.Parsed, key: string): number | undefined {
  const pair = isMap(contents)
    ? contents.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  return (pair?.value as { readonly range?: readonly number[] } | null | undefined)?.range?.[0];
}

/** What ast-grep itself says of the words is told by it. */
function severityOf(word: unknown): Severity {
  return word === 'error' || word === 'warning' ? word : 'note';
}

function isPage(url: string): boolean {
  return /^https?:\/\/[^\s<>()]+$/i.test(url) && URL.canParse(url);
}

const languageNames = astGrepLanguages.map(({ name }) => name);

const tooLong = say(
  `The file is longer than ${mostCharacters} characters.`,
  `文件超过 ${mostCharacters} 个字符。`,
);
const tooDeep = say('The file is nested too deeply.', '文件嵌套过深。');
const noRule = say('A rule is a map of keys and values.', '规则应当是键值映射。');
const withoutId = say('The rule has no `id`.', '规则缺少 `id`。');

function notYaml(message: string): Localized {
  return say(`This is not YAML: ${message}`, `不是合法的 YAML：${message}`);
}

function badId(id: string): Localized {
  const shown = id.slice(0, 30);
  return say(
    `\`${shown}\` cannot be the \`id\` of a rule: letters, digits, \`-\` and \`_\`, at most 60, and not \`${reservedPrefix}…\`.`,
    `\`${shown}\` 不能作为规则的 \`id\`：只能包含字母、数字、\`-\` 和 \`_\`，最多 60 个字符，且不能以 \`${reservedPrefix}\` 开头。`,
  );
}

function takenId(id: string): Localized {
  return say(`There is another rule \`${id}\`.`, `已经有名为 \`${id}\` 的规则。`);
}

function noLanguage(written: unknown): Localized {
  const name = String(written).slice(0, 30);
  const meant = nearest(name, languageNames);
  return say(
    `\`${name}\` is no language of ast-grep.${meant === undefined ? '' : ` Did you mean \`${meant}\`?`}`,
    `\`${name}\` 不是 ast-grep 支持的语言。${meant === undefined ? '' : `您是否想写 \`${meant}\`？`}`,
  );
}
