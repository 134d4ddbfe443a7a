import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Confidence } from '../../../domain/finding.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import type { SlowPattern } from './find-slow-patterns.ts';
import { findSlowPatterns, mayRepeat } from './find-slow-patterns.ts';
import type { Attack } from './pattern/attack.ts';

/** A regular expression that a text of a few dozen characters keeps busy for hours. */
export const noRedos = defineRule({
  info: {
    id: 'no-redos',
    family: 'security',
    kinds: ['redos', 'polynomial-redos'],
    fix: 'none',
    what: say(
      'Reports regular expressions that can read a text in ever more ways: twice as many with each round (`(a+)+$`), wherever they are used; or with the square of its length (`\\s*(.*?)\\s*$`), where a request or a caller gives the text.',
      '报告会以越来越多的方式匹配同一文本的正则表达式：每重复一次匹配方式就翻倍的（`(a+)+$`），无论用在哪里；或耗时随文本长度平方增长的（`\\s*(.*?)\\s*$`），且文本来自请求或调用者。',
    ),
    why: say(
      'The engine tries all the ways before it says no. Node does nothing else meanwhile: one request with such a text stops the whole server.',
      '引擎在判定不匹配之前会尝试所有方式，而 Node 在此期间无法处理其他事情：一个带有这种文本的请求就能让整个服务停住。',
    ),
    instead: say(
      'Let each character be readable in one way only: separate what is repeated by something that cannot be in it (`^\\w+(?: \\w+)*$`), drop the inner quantifier, or test the length of the text before.',
      '让每个字符只有一种匹配方式：用不会出现在重复部分中的字符作分隔（`^\\w+(?: \\w+)*$`），去掉内层量词，或先检查文本长度。',
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
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<SlowPattern> | undefined =>
    isTestPath(file.path) || !mayRepeat.test(file.text) ? undefined : findSlowPatterns(file),
  report(found, file): Report {
    const { slowness } = found;
    const isExponential = slowness.growth === 'exponential';
    const given = found.text && sourceWords(shortText(found.text, file), found.isFromRequest);
    const example = exampleOf(slowness.attack, isExponential ? 40 : 100_000);
    return {
      range: rangeOf(found.pattern),
      kind: isExponential ? 'redos' : 'polynomial-redos',
      confidence: confidenceOf(found),
      what: isExponential
        ? say(
            `With each further \`${example.round}\` this pattern tries twice as many ways: \`${example.text}\` keeps it busy for hours${given?.en ?? ''}.`,
            `每多一个 \`${example.round}\`，这个正则表达式要尝试的方式就翻倍：\`${example.text}\` 会让它运行数小时${given?.['zh-CN'] ?? ''}。`,
          )
        : say(
            `The time of this pattern grows with the square of the text: \`${example.text}\` takes seconds${given?.en ?? ''}.`,
            `这个正则表达式的耗时随文本长度的平方增长：\`${example.text}\` 需要数秒${given?.['zh-CN'] ?? ''}。`,
          ),
    };
  },
});

function confidenceOf({ slowness, text, isFromRequest }: SlowPattern): Confidence {
  if (slowness.growth === 'polynomial' || text === undefined) return 'possible';
  return isFromRequest ? 'certain' : 'likely';
}

function sourceWords(name: string, isFromRequest: boolean): Localized {
  return isFromRequest
    ? say(`, and \`${name}\` comes from a request`, `，而 \`${name}\` 来自请求`)
    : say(` (it reads \`${name}\`)`, `（它匹配的是 \`${name}\`）`);
}

/** The text as an expression that can be tried out. */
function exampleOf({ prefix, round, suffix }: Attack, rounds: number): { round: string; text: string } {
  const parts = [prefix, round, suffix].map((part) => JSON.stringify(part).replaceAll('`', "'"));
  const [before = '', repeated = '', after = ''] = parts;
  const text = [
    ...(prefix === '' ? [] : [before]),
    `${repeated}.repeat(${rounds})`,
    ...(suffix === '' ? [] : [after]),
  ].join(' + ');
  return { round: repeated, text };
}
