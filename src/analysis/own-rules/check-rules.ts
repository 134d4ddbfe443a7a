import type { ConfigProblem } from '../../config/config-problem.ts';
import { say } from '../../domain/locale.ts';
import { ownRulesFolder } from '../../domain/own-rule.ts';
import type { OwnRule, OwnRules } from '../../domain/own-rule.ts';
import { LineIndex } from '../../domain/text-position.ts';
import { RuleFolder } from './rule-folder.ts';
import { defaultRunLimits, runAstGrep } from './run-ast-grep.ts';

/** A file of rules, and what is wrong in it. */
export interface RuleFileProblem {
  readonly file: string;
  readonly problem: ConfigProblem;
}

export interface CheckedRules {
  /** Those that ast-grep takes. */
  readonly own: OwnRules;
  readonly problems: readonly RuleFileProblem[];
}

/**
 * Has ast-grep read rules without anything to run them on. It tells of one that it does not take, and reads no others then:
 * that one is put aside, and the rest tried again.
 * @param program undefined: there is no ast-grep here.
 */
export async function checkRules(own: OwnRules, program: string | undefined): Promise<CheckedRules> {
  const none = (problem: ConfigProblem): CheckedRules => ({
    own: { ...own, rules: [] },
    problems: [{ file: ownRulesFolder, problem }],
  });
  if (own.rules.length === 0) return { own, problems: [] };
  if (program === undefined) return none(notInstalled);
  const limited = withinLimits(own);
  await using folder = await RuleFolder.create(limited.own.rules.map(inPlace));
  const until = performance.now() + own.limits.seconds * 1_000;
  const problems = [...limited.problems];
  const sound = new Map(limited.own.rules.entries());
  for (;;) {
    const limits = { ...defaultRunLimits, milliseconds: until - performance.now() };
    const result = await runAstGrep(program, folder.scanArguments, { cwd: folder.tree, limits });
    if (result.kind === 'failed') return none(cannotBeRun(result.detail));
    if (result.status <= 1) return { own: { ...own, rules: [...sound.values()] }, problems };
    const index = folder.ruleIn(result.errors);
    const refused =
      index === undefined ? await findRefused(program, sound, until) : { index, errors: result.errors };
    const rule = refused && sound.get(refused.index);
    if (refused === undefined || rule === undefined)
      return none(cannotBeRun(result.errors.slice(0, longest)));
    problems.push({ file: rule.file, problem: problemOf(rule, refused.errors) });
    sound.delete(refused.index);
    await folder.removeRule(refused.index);
  }
}

interface Refused {
  readonly index: number;
  /** What ast-grep says of it. */
  readonly errors: string;
}

/**
 * Of some mistakes, such as a pattern for files, ast-grep does not say which rule they are in: one of those that it does not take,
 * found by halves. undefined: it takes each by itself, or its time was over.
 */
async function findRefused(
  program: string,
  rules: ReadonlyMap<number, OwnRule>,
  until: number,
): Promise<Refused | undefined> {
  let among = [...rules];
  for (;;) {
    const part = among.slice(0, Math.ceil(among.length / 2));
    await using folder = await RuleFolder.create(part.map(([, rule]) => inPlace(rule)));
    const limits = { ...defaultRunLimits, milliseconds: until - performance.now() };
    const result = await runAstGrep(program, folder.scanArguments, { cwd: folder.tree, limits });
    if (result.kind === 'failed') return undefined;
    const isTaken = result.status <= 1;
    const [only, ...others] = part;
    if (only === undefined || (isTaken && among.length === 1)) return undefined;
    if (!isTaken && others.length === 0) return { index: only[0], errors: result.errors };
    among = isTaken ? among.slice(part.length) : part;
  }
}

/** Lines before it as in its file, so that ast-grep tells of a place in that. */
function inPlace({ text, line }: OwnRule): string {
  return '\n'.repeat(line - 1) + text;
}

const longest = 500;

function withinLimits(own: OwnRules): CheckedRules {
  const { count, size } = own.limits;
  let characters = 0;
  const rules = own.rules.filter(({ text }, index) => {
    characters += text.length;
    return index < count && characters <= size;
  });
  const first = own.rules[rules.length];
  if (first === undefined) return { own, problems: [] };
  const problem = {
    line: first.line,
    column: 1,
    allowed: [],
    message: tooMany(own, own.rules.length - rules.length),
  };
  return { own: { ...own, rules }, problems: [{ file: first.file, problem }] };
}

function tooMany({ limits: { count, size } }: OwnRules, left: number) {
  return say(
    `From here on ${left} rules are not run: the limits are ${count} rules (\`limits.own_rules\`) of ${size} characters together (\`limits.own_rules_size\`).`,
    `从这里起有 ${left} 条规则不会运行：上限为 ${count} 条规则（\`limits.own_rules\`），总共 ${size} 个字符（\`limits.own_rules_size\`）。`,
  );
}

const notInstalled: ConfigProblem = {
  ...{ line: 1, column: 1, allowed: [] },
  message: say(
    'These rules are not run: the program ast-grep is not installed for this machine (npm package `@ast-grep/cli`).',
    '这些规则不会运行：本机没有安装 ast-grep 程序（npm 包 `@ast-grep/cli`）。',
  ),
};

function cannotBeRun(detail: string): ConfigProblem {
  const message = say(`These rules cannot be run: ${detail}`, `这些规则无法运行：${detail}`);
  return { line: 1, column: 1, allowed: [], message };
}

/** The chain of causes as ast-grep prints it, the last one the nearest to the mistake. */
function problemOf(rule: OwnRule, errors: string): ConfigProblem {
  const causes = errors.split(/^╰▻ /m).slice(1);
  const placed = /^error: line (\d+) column (\d+): (.*)/.exec(
    causes.find((one) => one.startsWith('error: line')) ?? '',
  );
  const words = placed?.[3] ?? oneLine(causes.at(-1) ?? errors);
  const unknown = /^unknown field `([^`]+)`/.exec(words)?.[1];
  const key = unknown === undefined ? undefined : placeOfKey(rule, unknown);
  const place =
    key ??
    (placed === null ? placeIn(rule, words, errors) : { line: Number(placed[1]), column: Number(placed[2]) });
  return { ...place, allowed: [], message: say(`ast-grep: ${words}`, `ast-grep：${words}`) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, longest);
}

/** Where the rule says what the words are about. */
function placeIn(
  { text, line }: OwnRule,
  words: string,
  errors: string,
): Pick<ConfigProblem, 'line' | 'column'> {
  const quoted = Array.from(words.matchAll(/([`'])(.+?)\1/g), ([, , name = '']) => name);
  const matcher = /invalid (\w+) matcher/.exec(errors)?.[1] ?? 'rule';
  const offset = [...quoted, matcher].map((name) => placeOfWord(text, name)).find((at) => at !== undefined);
  const place = new LineIndex(text).positionAt(offset ?? 0);
  return { line: line + place.line - 1, column: place.column };
}

/** Of a key that it does not know ast-grep tells where the map around it begins, or what follows it. */
function placeOfKey(
  { text, line }: OwnRule,
  key: string,
): Pick<ConfigProblem, 'line' | 'column'> | undefined {
  const words = key.replace(/\W/g, '\\$&');
  const match = new RegExp(`(?<=^[ \\t-]*|[{,][ \\t]*)["']?${words}["']?[ \\t]*:`, 'm').exec(text);
  if (match === null) return undefined;
  const place = new LineIndex(text).positionAt(match.index);
  return { line: line + place.line - 1, column: place.column };
}

function placeOfWord(text: string, word: string): number | undefined {
  const isPart = (letter: string | undefined): boolean => letter !== undefined && /[\w-]/.test(letter);
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (!isPart(text[at - 1]) && !isPart(text[at + word.length])) return at;
  return undefined;
}
