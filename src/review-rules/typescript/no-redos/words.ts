import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { shortText } from '../_kit/short-text.ts';
import type { SlowPattern } from './find-slow-patterns.ts';
import type { Attack } from './pattern/attack.ts';

/** What is told of a slow pattern: which text, why it takes long, and who gives it. */
export function wordsOf(found: SlowPattern, file: TypeScriptFile): Localized {
  const { growth, isBySearch, isCubic, attack } = found.slowness;
  const isExponential = growth === 'exponential';
  const { round, text } = exampleOf(attack, isExponential ? 40 : isCubic ? 5000 : 100_000);
  const by = giverWords(found, file);
  if (isExponential)
    return say(
      `With each further \`${round}\` this pattern tries twice as many ways: \`${text}\` keeps it busy for hours${by.en}.`,
      `每多一个 \`${round}\`，这个正则表达式要尝试的方式就翻倍：\`${text}\` 会让它运行数小时${by['zh-CN']}。`,
    );
  if (isBySearch)
    return say(
      `A search for this pattern reads the rest of the text again from each \`${round}\`: \`${text}\` takes seconds${by.en}.`,
      `搜索这个正则表达式时，会从每个 \`${round}\` 起重新读一遍后面的文本：\`${text}\` 需要数秒${by['zh-CN']}。`,
    );
  return say(
    `The time of this pattern grows with the ${isCubic ? 'third power' : 'square'} of the text: \`${text}\` takes seconds${by.en}.`,
    `这个正则表达式的耗时随文本长度的${isCubic ? '立方' : '平方'}增长：\`${text}\` 需要数秒${by['zh-CN']}。`,
  );
}

function giverWords({ text, giver, slowness }: SlowPattern, file: TypeScriptFile): Localized {
  if (text === undefined) return say('', '');
  const name = shortText(text, file);
  if (giver === 'request') return say(`, and \`${name}\` comes from a request`, `，而 \`${name}\` 来自请求`);
  if (giver === 'other-side' && slowness.growth === 'polynomial')
    return say(
      `, and the other side of the connection chooses \`${name}\``,
      `，而 \`${name}\` 由连接的另一方决定`,
    );
  if (giver !== undefined && slowness.growth === 'polynomial')
    return say(`, and whoever calls chooses \`${name}\``, `，而 \`${name}\` 由调用者决定`);
  return say(` (it reads \`${name}\`)`, `（它匹配的是 \`${name}\`）`);
}

/** The text as an expression that can be tried out. */
function exampleOf({ prefix, round, suffix }: Attack, rounds: number): { round: string; text: string } {
  const parts = [prefix, round, suffix].map((part) => JSON.stringify(part).replaceAll('`', '\\x60'));
  const [before = '', repeated = '', after = ''] = parts;
  const text = [
    ...(prefix === '' ? [] : [before]),
    `${repeated}.repeat(${rounds})`,
    ...(suffix === '' ? [] : [after]),
  ].join(' + ');
  return { round: repeated, text };
}
