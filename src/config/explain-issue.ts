import type { z } from 'zod';
import { say } from '../domain/locale.ts';
import type { Localized } from '../domain/locale.ts';
import type { ConfigProblem } from './config-problem.ts';
import { nearest } from './nearest.ts';
import type { PatternProblem } from '../domain/path-pattern.ts';
import type { KeyPath, Place, YamlPlaces } from './position-in-yaml.ts';

type Issue = z.core.$ZodIssue;

/** What an issue needs to be told to a person. */
export interface IssueContext {
  readonly places: YamlPlaces;
  /** The document as plain data. */
  readonly data: unknown;
  /** Keys that are allowed in the map at a path. */
  keysAt(path: KeyPath): readonly string[];
}

/** Each is looked up in the whole document, and compared with every key that is allowed. */
const mostKeys = 20;

/** One issue of the schema may be several problems: each unknown key has its own place. */
export function explainIssue(issue: Issue, context: IssueContext): readonly ConfigProblem[] {
  return explainAt(issue, issue.path as KeyPath, context);
}

function explainAt(issue: Issue, path: KeyPath, context: IssueContext): readonly ConfigProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, mostKeys).map((key) => unknownKey(key, path, context));
  if (issue.code === 'invalid_union') {
    return likeliestBranch(issue.errors, valueAt(context.data, path)).flatMap((inner) =>
      explainAt(inner, [...path, ...(inner.path as KeyPath)], context),
    );
  }
  return [
    { ...context.places.valueAt(path), ...wrongValue(issue, nameOf(path), valueAt(context.data, path)) },
  ];
}

/** The branch of a union that the author meant: the one whose complaint is not about the value as a whole. */
function likeliestBranch(branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] {
  const isMapMeant = typeof value === 'object' && value !== null && !Array.isArray(value);
  const isWhole = (issues: readonly Issue[]): boolean =>
    issues.some(({ path, code }) => path.length === 0 && code !== 'unrecognized_keys');
  return (isMapMeant ? branches.find((issues) => !isWhole(issues)) : undefined) ?? branches[0] ?? [];
}

function unknownKey(key: string, path: KeyPath, context: IssueContext): ConfigProblem {
  const allowed = context.keysAt(path);
  const place: Place = context.places.keyAt([...path, key]);
  const what = whatKeysAre(path);
  const meant = didYouMean(nearest(key, allowed));
  return {
    ...place,
    message: say(
      `${quote(key)} is not ${what.en}.${meant.en}`,
      `${quote(key)} 不是${what['zh-CN']}。${meant['zh-CN']}`,
    ),
    allowed,
  };
}

function whatKeysAre(path: KeyPath): Localized {
  const depth = path[0] === 'overrides' ? path.slice(2) : path;
  if (depth[0] === 'rules' && depth.length === 1) return say('a rule', '规则');
  if (depth[0] === 'rules') return say(`an option of ${quote(depth[1])}`, `${quote(depth[1])} 的选项`);
  return path.length === 0
    ? say('a setting', '设置项')
    : say(`a setting of ${quote(nameOf(path))}`, `${quote(nameOf(path))} 的设置项`);
}

type Wrong = Pick<ConfigProblem, 'message' | 'allowed'>;

function wrongValue(issue: Issue, name: string, value: unknown): Wrong {
  switch (issue.code) {
    case 'invalid_value':
      return notOneOf(issue.values.map(String), name, value);
    case 'invalid_type':
      return issue.expected === 'boolean'
        ? notOneOf(['true', 'false'], name, value)
        : expected(typeWord(issue.expected), name, value);
    case 'too_big':
      return expected(bound(issue.origin, 'most', String(issue.maximum)), name, value);
    case 'too_small':
      return expected(bound(issue.origin, 'least', String(issue.minimum)), name, value);
    case 'custom': {
      const problem = issue.params?.['pattern'] as PatternProblem | undefined;
      return problem === undefined ? said(issue.message, name) : wrongPattern(problem, name);
    }
    default:
      return said(issue.message, name);
  }
}

function notOneOf(allowed: readonly string[], name: string, value: unknown): Wrong {
  const meant = didYouMean(typeof value === 'string' ? nearest(value, allowed) : undefined);
  const got = show(value);
  return {
    message: say(
      `${quote(name)} cannot be ${got.en}.${meant.en}`,
      `${quote(name)} 不能是${got['zh-CN']}。${meant['zh-CN']}`,
    ),
    allowed,
  };
}

function expected(what: Localized, name: string, value: unknown): Wrong {
  if (value === undefined && name !== '') return missing(what, name);
  const got = show(value);
  const [whose, chinese] = name === '' ? ['The file', '该文件'] : [quote(name), `${quote(name)} `];
  return {
    message: say(
      `${whose} must be ${what.en}, not ${got.en}.`,
      `${chinese}必须是${what['zh-CN']}，而不是${got['zh-CN']}。`,
    ),
    allowed: [],
  };
}

function missing(what: Localized, name: string): Wrong {
  return {
    message: say(`${quote(name)} is missing: ${what.en}.`, `缺少 ${quote(name)}：应为${what['zh-CN']}。`),
    allowed: [],
  };
}

function said(message: string, name: string): Wrong {
  return { message: say(`${quote(name)}: ${message}`, `${quote(name)}：${message}`), allowed: [] };
}

function wrongPattern(problem: PatternProblem, name: string): Wrong {
  const words: Readonly<Record<PatternProblem, Localized>> = {
    empty: say('The pattern is empty.', '模式为空。'),
    negated: say(
      'A pattern cannot begin with `!`; use `paths.exclude`.',
      '模式不能以 `!` 开头；请使用 `paths.exclude`。',
    ),
    backslash: say(
      'Folders are separated by `/`, not by a backslash.',
      '目录之间用 `/` 分隔，不能用反斜杠。',
    ),
    braces: say('The braces stand for too many patterns.', '花括号展开后的模式过多。'),
  };
  const message = words[problem];
  return {
    message: say(`${quote(name)}: ${message.en}`, `${quote(name)}：${message['zh-CN']}`),
    allowed: [],
  };
}

function didYouMean(word: string | undefined): Localized {
  return word === undefined
    ? say('', '')
    : say(` Did you mean ${quote(word)}?`, `您是否想写 ${quote(word)}？`);
}

function typeWord(type: string): Localized {
  const words: Readonly<Record<string, Localized>> = {
    string: say('a text', '文本'),
    number: say('a number', '数字'),
    int: say('a whole number', '整数'),
    array: say('a list', '列表'),
    object: say('a map of keys and values', '键值映射'),
    record: say('a map of keys and values', '键值映射'),
  };
  return words[type] ?? say(type, type);
}

function bound(origin: string, side: 'most' | 'least', limit: string): Localized {
  const chinese = side === 'most' ? '至多' : '至少';
  if (origin === 'array') return say(`a list of at ${side} ${limit} items`, `${chinese} ${limit} 项的列表`);
  if (origin === 'string') return say(`at ${side} ${limit} characters long`, `${chinese} ${limit} 个字符`);
  return say(`at ${side} ${limit}`, `${chinese} ${limit}`);
}

/** Enough of a value to recognise it. A text may be anything, even a secret pasted into the wrong file: its start will do. */
function show(value: unknown): Localized {
  if (value === null || value === undefined) return say('empty', '空值');
  if (Array.isArray(value)) return say('a list', '列表');
  if (typeof value === 'object') return say('a map', '映射');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return say(quote(text.slice(0, 30)), ` ${quote(text.slice(0, 30))}`);
}

function nameOf(path: KeyPath): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name === '' ? step : `${name}.${step}`),
    '',
  );
}

function valueAt(data: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[step],
    data,
  );
}

function quote(text: unknown): string {
  return `\`${String(text)}\``;
}
