import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';

/** Where a pattern is read. */
interface Place {
  readonly text: string;
  at: number;
  /** Groups that are open. */
  depth: number;
  /** What stands before: nothing that can be repeated, a part, or a sign that repeats one. */
  before: 'nothing' | 'part' | 'repeat' | 'lazy';
}

/** Why RE2 refuses the pattern, or what it holds that nobody means; undefined: it is well, or not read to its end. */
export function patternProblem(text: string): Localized | undefined {
  const place: Place = { text, at: 0, depth: 0, before: 'nothing' };
  while (place.at < text.length) {
    // What is quoted has other rules.
    if (text.startsWith('\\Q', place.at)) return undefined;
    const found = step(place);
    if (found !== undefined) return found;
  }
  return place.depth > 0 ? refused('(', 'is not closed', '没有闭合') : undefined;
}

function step(place: Place): Localized | undefined {
  const { text, at } = place;
  switch (text[at]) {
    case '\\':
      return ofEscape(place);
    case '[':
      return ofClass(place);
    case '(': {
      ofGroup(place);
      return;
    }
    case ')':
      place.at++;
      place.before = 'part';
      return place.depth-- === 0 ? refused(')', 'closes nothing', '没有对应的左括号') : undefined;
    case '|':
      return advance(place, 'nothing');
    case '*':
    case '+':
    case '?':
      return ofRepeat(place, text[at] ?? '');
    case '{':
      return ofCount(place);
    default:
      return advance(place, 'part');
  }
}

function advance(place: Place, before: Place['before']): Localized | undefined {
  place.at++;
  place.before = before;
  return undefined;
}

/** `(?:`, `(?P<name>`; `(?i)` is none that one can repeat, and is left as it is. */
function ofGroup(place: Place): Localized | undefined {
  const { text, at } = place;
  place.depth++;
  place.at += /^\(\?(?:[a-zA-Z-]*:|P?<\w+>)?/.exec(text.slice(at, at + 60))?.[0].length ?? 1;
  place.before = text[at + 1] === '?' && place.at === at + 2 ? 'part' : 'nothing';
  return undefined;
}

function ofEscape(place: Place): Localized | undefined {
  const next = place.text[place.at + 1];
  if (next === undefined) return refused('\\', 'escapes nothing', '后面没有字符');
  place.at += 2;
  place.before = 'part';
  if (!/[c-zC-Z]/.test(next) || /[CDPSWdfnprstvwxz]/.test(next)) return undefined;
  return refused(`\\${next}`, 'is nothing that RE2 knows', '不是 RE2 支持的写法');
}

function ofRepeat(place: Place, sign: string): Localized | undefined {
  const { before } = place;
  place.at++;
  place.before = before === 'repeat' && sign === '?' ? 'lazy' : 'repeat';
  if (before === 'nothing') return refused(sign, 'repeats nothing', '前面没有可重复的内容');
  if (before === 'part' || place.before === 'lazy') return undefined;
  return refused(`${place.text[place.at - 2] ?? ''}${sign}`, 'repeats a repetition', '重复了一个重复');
}

/** `{2,5}`; else a mere bracket. */
function ofCount(place: Place): Localized | undefined {
  const [whole, least, comma, most] =
    /^\{(\d{1,9})(,?)(\d{0,9})\}/.exec(place.text.slice(place.at, place.at + 24)) ?? [];
  place.at += whole?.length ?? 1;
  if (whole === undefined || (comma === '' && most !== '')) {
    place.before = 'part';
    return undefined;
  }
  // At the beginning it is refused as well, and nobody writes it there.
  place.before = 'repeat';
  const [from, to] = [Number(least), most === '' || most === undefined ? Number(least) : Number(most)];
  return from > 1000 || to > 1000 || from > to
    ? refused(
        whole,
        'is out of range: up to 1000 times, the smaller number first',
        '超出范围：最多 1000 次，且较小的数在前',
      )
    : undefined;
}

function ofClass(place: Place): Localized | undefined {
  const { text, at } = place;
  let end = at + 1;
  if (text[end] === '^') end++;
  if (text[end] === ']') end++;
  let last = '';
  while (end < text.length && text[end] !== ']') {
    const named = /^\[:\^?[a-z]{1,10}:\]/.exec(text.slice(end, end + 15))?.[0];
    const sign = text[end] ?? '';
    const found = sign === '-' ? rangeProblem(last, text[end + 1] ?? '') : undefined;
    if (found !== undefined) return found;
    end += named?.length ?? (sign === '\\' ? 2 : 1);
    // The end of one range begins no other.
    last = named !== undefined || sign === '\\' || text[end - 2] === '-' ? '' : sign;
  }
  if (end >= text.length) return refused('[', 'is not closed', '没有闭合');
  place.at = end + 1;
  place.before = 'part';
  return undefined;
}

function rangeProblem(from: string, to: string): Localized | undefined {
  if (!/^[A-Za-z0-9]$/.test(from) || !/^[A-Za-z0-9]$/.test(to)) return undefined;
  if (from > to) return refused(`${from}-${to}`, 'is a range from behind', '的范围前后颠倒');
  if (!/[A-Z]/.test(from) || !/[a-z]/.test(to)) return undefined;
  return say(
    `\`${from}-${to}\` takes in the signs between the capital and the small letters, too: \`[\`, \`\\\`, \`]\`, \`^\`, \`_\` and the backtick. \`A-Za-z\` are the letters.`,
    `\`${from}-${to}\` 还包含大写与小写字母之间的符号：\`[\`、\`\\\`、\`]\`、\`^\`、\`_\` 和反引号。字母应写作 \`A-Za-z\`。`,
  );
}

function refused(part: string, en: string, zh: string): Localized {
  return say(
    `\`${part}\` ${en}: the package refuses this pattern each time.`,
    `\`${part}\` ${zh}：该表达式每次都会被拒绝。`,
  );
}
