import { isMap, isScalar } from 'yaml';
import type { Document, LineCounter } from 'yaml';
import type { ConfigProblem } from '../../config/config-problem.ts';
import type { Severity } from '../../domain/finding.ts';
import { isOwnRuleId } from '../../domain/ids.ts';
import { say } from '../../domain/locale.ts';
import type { Localized } from '../../domain/locale.ts';
import type { OwnRule } from '../../domain/own-rule.ts';
import { astGrepLanguage, astGrepLanguages } from './ast-grep-language.ts';
import type { RuleFileProblem } from './check-rules.ts';
import { reservedPrefix } from './helper-rules.ts';
import { unboundInMessage } from './unbound-in-message.ts';
import { dataOf, hintFor, problemAt, readDocuments, syntaxProblemOf } from './yaml-documents.ts';

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
  const known: Places = new Map(taken.map((id) => [id, undefined]));
  for (const { file, text } of files) {
    for (const read of readFile(file, text, known)) {
      if (read.name !== undefined && !taken.includes(read.name)) names.add(read.name);
      if ('rule' in read) {
        known.set(read.rule.id, placeIn(read.rule));
        rules.push(read.rule);
      } else problems.push({ file, problem: read.problem });
    }
  }
  return { rules, names: [...names], problems };
}

type Read = { readonly name: string | undefined } & (
  { readonly rule: OwnRule } | { readonly problem: ConfigProblem }
);

/** Where the rule of a name stands; undefined: it is built in. */
type Places = Map<string, string | undefined>;

function placeIn({ file, line }: OwnRule): string {
  return `${file}:${line}`;
}

function readFile(file: string, text: string, known: Readonly<Places>): readonly Read[] {
  const seen: Places = new Map(known);
  const read = readDocuments(text, (document, lines) => {
    const one = readDocument(document, { file, text, lines, known: seen });
    if ('rule' in one) seen.set(one.rule.id, placeIn(one.rule));
    return one;
  });
  return 'line' in read ? [{ name: undefined, problem: read }] : read;
}

interface Context {
  readonly file: string;
  readonly text: string;
  readonly lines: LineCounter;
  readonly known: Readonly<Places>;
}

function readDocument(document: Document.Parsed, { file, text, lines, known }: Context): Read {
  const [from, , to] = document.range;
  const source = text.slice(from, to);
  const name = nameIn(document, source);
  const wrong = (message: Localized, offset = from, allowed: readonly string[] = []): Read => ({
    name,
    problem: problemAt(lines, offset, message, allowed),
  });
  const problem = syntaxProblemOf(document, lines);
  if (problem !== undefined) return { name, problem };
  const data = dataOf(document);
  if (!isMap(document.contents) || typeof data !== 'object' || data === null) return wrong(noRule);
  const placeOf = (key: string): number => offsetOf(document, key) ?? from;
  if (name === undefined) return wrong(withoutId);
  if (!isOwnRuleId(name) || name.startsWith(reservedPrefix)) return wrong(badId(name), placeOf('id'));
  if (known.has(name)) return wrong(takenId(name, known.get(name)), placeOf('id'));
  const { language: written, severity, url, fix } = data as Readonly<Record<string, unknown>>;
  const language = astGrepLanguage(typeof written === 'string' ? written : '');
  if (language === undefined) return wrong(badLanguage(written), placeOf('language'), languageNames);
  const unbound = unboundInMessage(document, source, data);
  if (unbound !== undefined) return wrong(boundNowhere(unbound.name), from + unbound.at);
  return {
    name,
    rule: {
      ...{ id: name, language: language.name, severity: severityOf(severity), isOff: severity === 'off' },
      ...(typeof url === 'string' && isPage(url) && { page: new URL(url).href }),
      // The first line with something in it: ast-grep counts from there.
      ...{ file, line: Math.max(1, lines.linePos(from).line), text: source, hasFix: fix !== undefined },
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

const noRule = say('A rule is a map of keys and values.', '规则应当是键值映射。');
const withoutId = say('The rule has no `id`.', '规则缺少 `id`。');
const withoutLanguage = say('The rule has no `language`.', '规则缺少 `language`。');

function badId(id: string): Localized {
  const shown = id.slice(0, 30);
  return say(
    `\`${shown}\` cannot be the \`id\` of a rule: letters, digits, \`-\` and \`_\`, at most 60, and not \`${reservedPrefix}…\`.`,
    `\`${shown}\` 不能作为规则的 \`id\`：只能包含字母、数字、\`-\` 和 \`_\`，最多 60 个字符，且不能以 \`${reservedPrefix}\` 开头。`,
  );
}

function takenId(id: string, place: string | undefined): Localized {
  return place === undefined
    ? say(`A rule that is built in is called \`${id}\`.`, `\`${id}\` 是内置规则的名称。`)
    : say(
        `There is another rule \`${id}\`, at \`${place}\`.`,
        `已经有名为 \`${id}\` 的规则，位于 \`${place}\`。`,
      );
}

function boundNowhere(name: string): Localized {
  return say(
    `Nothing in the rule binds \`${name}\`: the message would have a gap there.`,
    `规则中没有任何地方绑定 \`${name}\`：消息中该处会是空白。`,
  );
}

function badLanguage(written: unknown): Localized {
  return written === undefined ? withoutLanguage : noLanguage(written);
}

function noLanguage(written: unknown): Localized {
  const name = String(written).slice(0, 30);
  const hint = hintFor(name, languageNames);
  return say(
    `\`${name}\` is no language of ast-grep.${hint.en}`,
    `\`${name}\` 不是 ast-grep 支持的语言。${hint['zh-CN']}`,
  );
}
