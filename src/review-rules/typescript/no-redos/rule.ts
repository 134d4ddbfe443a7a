import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Confidence } from '../../../domain/finding.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isDemoPath } from '../_kit/is-demo-path.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import type { ForeignPattern } from './find-foreign-patterns.ts';
import { findForeignPatterns } from './find-foreign-patterns.ts';
import type { SlowPattern } from './find-slow-patterns.ts';
import { findSlowPatterns, mayRepeat } from './find-slow-patterns.ts';
import type { Slowness } from './pattern/slowness.ts';
import { trimFix } from './trim-fix.ts';
import { wordsOf } from './words.ts';

/** A regular expression that a text of a few dozen characters keeps busy for hours. */
export const noRedos = defineRule({
  info: {
    id: 'no-redos',
    family: 'security',
    kinds: ['redos', 'polynomial-redos', 'slow-search', 'foreign-pattern'],
    fix: 'safe',
    what: say(
      'Reports regular expressions that can read a text in ever more ways: twice as many with each round (`(a+)+$`), wherever they are used; or with the square of its length (`\\s*(.*)\\s*;`), also because a search begins anew at each character (`\\s+$`), where a request gives the text or callers of the function do, who mostly got it from somebody else; a note where only some caller may, at the entry of a package, or where the other side of a connection sends it. Also patterns that are made of what a request brings, as it is.',
      '报告会以越来越多的方式匹配同一文本的正则表达式：每重复一次匹配方式就翻倍的（`(a+)+$`），无论用在哪里；或耗时随文本长度平方增长的（`\\s*(.*)\\s*;`），包括因搜索从每个字符重新开始而变慢的（`\\s+$`），且文本来自请求，或来自函数的调用者（他们的文本多半由外部提供）；若只有某些调用者（包的入口处）或连接的另一端可能提供这样的文本，则只作为提示。还报告直接用请求内容生成的正则表达式。',
    ),
    why: say(
      'The engine tries all the ways before it says no. Node does nothing else meanwhile: one request with such a text stops the whole server.',
      '引擎在判定不匹配之前会尝试所有方式，而 Node 在此期间无法处理其他事情：一个带有这种文本的请求就能让整个服务停住。',
    ),
    instead: say(
      'Let each character be readable in one way only: separate what is repeated by something that cannot be in it (`^\\w+(?: \\w+)*$`), drop the inner quantifier, use a method that reads the text once (`trimEnd()`), or test the length of the text before. What a request brings is escaped before it becomes a part of a pattern: `text.replace(/[.*+?^${}()|[\\]\\\\]/g, …)`.',
      '让每个字符只有一种匹配方式：用不会出现在重复部分中的字符作分隔（`^\\w+(?: \\w+)*$`），去掉内层量词，改用只读一遍文本的方法（`trimEnd()`），或先检查文本长度。请求内容须先转义，再放入正则表达式。',
    ),
    examples: [
      {
        bad: 'export const isName = (text) => /^(\\w+\\s?)+$/.test(text);',
        good: 'export const isName = (text) => /^\\w+(?:\\s\\w+)*\\s?$/.test(text);',
        file: 'names.js',
      },
      {
        bad: "app.get('/search', (req, res) => {\n  res.json(find(req.query.q.replace(/\\s+$/, '')));\n});",
        good: "app.get('/search', (req, res) => {\n  res.json(find(req.query.q.trimEnd()));\n});",
        file: 'search.js',
      },
    ],
    sources: [
      { name: 'eslint-plugin-regexp no-super-linear-backtracking', relation: 'same' },
      { name: 'eslint-plugin-sonarjs slow-regex', relation: 'same' },
      { name: 'eslint-plugin-security detect-unsafe-regex', relation: 'same' },
      { name: 'CodeQL js/redos', relation: 'inspired' },
      { name: 'CodeQL js/polynomial-redos', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<SlowPattern | ForeignPattern> | undefined =>
    isTestPath(file.path) ? undefined : findAll(file),
  report(found, file): Report {
    if ('part' in found) return reportOfForeign(found, file);
    const { place, slowness } = found;
    return {
      range: rangeOf(place),
      kind: kindOf(slowness),
      // Of an example only the copies are attacked.
      confidence: isDemoPath(file.path) ? 'possible' : confidenceOf(found),
      what: wordsOf(found, file),
    };
  },
  fix: (found, file) => ('part' in found ? undefined : trimFix(found.place, file)),
});

function* findAll(file: TypeScriptFile): Generator<SlowPattern | ForeignPattern, void> {
  const isMade = file.tree.words.has('RegExp');
  if (!isMade && file.tree.nodesOf('RegExpLiteral').length === 0) return;
  if (mayRepeat.test(file.text)) yield* findSlowPatterns(file);
  if (isMade) yield* findForeignPatterns(file);
}

function reportOfForeign({ place, part }: ForeignPattern, file: TypeScriptFile): Report {
  const name = shortText(part, file);
  return {
    range: rangeOf(place),
    kind: 'foreign-pattern',
    confidence: 'likely',
    what: say(
      `\`${name}\` (from a request) is read as a pattern: one such as \`(.*.*)*~\` keeps the process busy for hours.`,
      `\`${name}\`（来自请求）被当作正则表达式：形如 \`(.*.*)*~\` 的内容会让进程运行数小时。`,
    ),
  };
}

function kindOf({ growth, isBySearch }: Slowness): string {
  if (growth === 'exponential') return 'redos';
  return isBySearch ? 'slow-search' : 'polynomial-redos';
}

function confidenceOf({ slowness, text, giver, isGuess }: SlowPattern): Confidence {
  const isSuspicion = giver === 'maybe-caller' || giver === 'other-side';
  if (isGuess || (isSuspicion && slowness.growth === 'polynomial')) return 'possible';
  if (slowness.growth === 'exponential')
    return giver === 'request' ? 'certain' : text === undefined ? 'possible' : 'likely';
  return giver === 'request' || slowness.isCubic ? 'likely' : 'possible';
}
