import { RegExpParser } from '@eslint-community/regexpp';
import type { AST } from '@eslint-community/regexpp';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import { elementsOf, needsText, visitPattern } from './pattern-parts.ts';

/** Longer ones are made by programs. */
const longestPattern = 1000;

/** Signs without one of which there is nothing to tell: most patterns are not read. */
const telling = /\[\]|[^[(|\\]\^|\$[^)|]|\[[^\]]*[|-]|\|[^]*\||\(\)|\\[1-9kb]|[\ud800-\udbff]/;

/** What a pattern says, and surely was not to say; undefined: nothing, or it is not understood. */
export function misreadPattern(pattern: string, flags: string): Localized | undefined {
  if (pattern.length > longestPattern || !telling.test(pattern) || flags.includes('v')) return undefined;
  const root = parsed(pattern, flags.includes('u'));
  if (root === undefined) return undefined;
  let found: Localized | undefined;
  visitPattern(root, (node) => {
    found ??= misreadAt(node, pattern, flags);
  });
  return found;
}

function parsed(pattern: string, unicode: boolean): AST.Pattern | undefined {
  try {
    return new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, { unicode });
  } catch {
    // Not a pattern: that is for the engine to say.
    return undefined;
  }
}

function misreadAt(node: AST.Node, pattern: string, flags: string): Localized | undefined {
  switch (node.type) {
    case 'CharacterClass':
      return misreadClass(node, pattern, flags);
    case 'CharacterClassRange':
      return wideRange(node);
    case 'Backreference':
      return emptyReference(node);
    case 'Assertion':
      return impossibleAssertion(node, pattern, flags);
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return misreadChoices(node.alternatives, node.raw, flags) ?? emptyGroup(node);
    default:
      return undefined;
  }
}

/** `[]`, `[jpg|png]`, `[👍]` without the flag `u` */
function misreadClass(node: AST.CharacterClass, pattern: string, flags: string): Localized | undefined {
  if (node.raw === '[]' && pattern !== '[]')
    return say(
      '`[]` stands for no sign at all, so this never matches.',
      '`[]` 不匹配任何字符，因此这里永远不会匹配。',
    );
  if (/^\[\^?\(?[a-z]{2,}(?:\|[a-z]{2,})+\)?\]$/i.test(node.raw))
    return say(
      `\`${node.raw}\` stands for one of these signs, \`|\` among them, and for no whole word: \`(?:…|…)\` does.`,
      `\`${node.raw}\` 只匹配其中一个字符（包括 \`|\`），而不是整个单词：应使用 \`(?:…|…)\`。`,
    );
  const half = flags.includes('u') ? undefined : halfSign(node);
  return half === undefined
    ? undefined
    : say(
        `Without the flag \`u\`, \`${half}\` is two signs here, and each half matches on its own.`,
        `没有 \`u\` 标志时，\`${half}\` 在这里是两个字符，各半个都会单独匹配。`,
      );
}

function halfSign({ elements }: AST.CharacterClass): string | undefined {
  for (const [index, one] of elements.entries()) {
    const next = elements[index + 1];
    if (one.type !== 'Character' || one.raw.length !== 1 || next?.type !== 'Character') continue;
    if (/^[\ud800-\udbff][\udc00-\udfff]$/.test(one.raw + next.raw)) return one.raw + next.raw;
  }
  return undefined;
}

/** `A-z`, and what goes from a sign to a letter: more lies between than was meant. */
function wideRange({ raw, min, max }: AST.CharacterClassRange): Localized | undefined {
  if (min.raw !== 'A' || max.raw !== 'z') return undefined;
  return say(
    `Between \`Z\` and \`a\` lie \`[\\]^_\` and the backquote: \`${raw}\` matches these, too.`,
    `\`Z\` 与 \`a\` 之间还有 \`[\\]^_\` 和反引号：\`${raw}\` 也会匹配它们。`,
  );
}

/** A group that has matched nothing yet, wherever the reference stands. */
function emptyReference(node: AST.Backreference): Localized | undefined {
  const group = node.resolved;
  const groups = Array.isArray(group) ? group : [group];
  if (groups.length !== 1 || groups[0] === undefined || isInLookbehind(node)) return undefined;
  const [only] = groups;
  const isBefore = node.start < only.start;
  const isWithin = node.start >= only.start && node.end <= only.end;
  if (!isBefore && !isWithin && !isInOtherChoice(node, only)) return undefined;
  if (isBefore && isInLoop(node, only)) return undefined;
  return say(
    `The group that \`${node.raw}\` stands for has matched nothing when it is reached: it matches the empty text.`,
    `执行到 \`${node.raw}\` 时它所指的分组还没有匹配任何内容：它只会匹配空文本。`,
  );
}

function isInLookbehind(node: AST.Node): boolean {
  for (let at: AST.Node | null = node; at !== null; at = at.parent)
    if (at.type === 'Assertion' && at.kind === 'lookbehind') return true;
  return false;
}

/** `(?:\1b|(a))*`: in the second round it has. */
function isInLoop(node: AST.Node, group: AST.Node): boolean {
  for (let at: AST.Node | null = node; at !== null; at = at.parent)
    if (at.type === 'Quantifier' && at.max > 1 && at.start <= group.start && at.end >= group.end) return true;
  return false;
}

function isInOtherChoice(node: AST.Node, group: AST.Node): boolean {
  for (let at: AST.Node | null = node; at !== null; at = at.parent) {
    if (at.type !== 'Alternative') continue;
    const { parent } = at;
    const isBeside =
      parent.start <= group.start &&
      parent.end >= group.end &&
      !(at.start <= group.start && at.end >= group.end);
    if (isBeside) return !isInLoop(node, group);
  }
  return false;
}

/** `/(.)^/` is written to match nothing. */
const shortest = 6;

/** `abc^d`, `a$bcd`, `a\bc`: nothing can be both. */
function impossibleAssertion(node: AST.Assertion, pattern: string, flags: string): Localized | undefined {
  const { before, after } = elementsOf(node);
  if (node.kind === 'word') {
    const isImpossible = !node.negate && isWordSign(before.at(-1)) && isWordSign(after[0]);
    return isImpossible
      ? say(
          'There is no word boundary between two letters: this never matches.',
          '两个字母之间没有单词边界：这里永远不会匹配。',
        )
      : undefined;
  }
  if (flags.includes('m') || pattern.length < shortest || isInLookbehind(node)) return undefined;
  if (node.kind === 'start' && before.some(needsText))
    return say(
      '`^` stands for the beginning of the text, and something is to come before it: this never matches.',
      '`^` 表示文本开头，而它前面还有必须匹配的内容：这里永远不会匹配。',
    );
  return node.kind === 'end' && after.some(needsText)
    ? say(
        '`$` stands for the end of the text, and something is to come after it: this never matches.',
        '`$` 表示文本结尾，而它后面还有必须匹配的内容：这里永远不会匹配。',
      )
    : undefined;
}

function isWordSign(node: AST.Element | undefined): boolean {
  if (node?.type === 'Character') return /\w/.test(String.fromCodePoint(node.value));
  return node?.type === 'CharacterSet' && (node.kind === 'word' || node.kind === 'digit') && !node.negate;
}

/** `jpg|png|jpg`, `red||blue`, `^http:|https:|ftp:$` */
function misreadChoices(
  choices: readonly AST.Alternative[],
  whole: string,
  flags: string,
): Localized | undefined {
  if (choices.length < 2) return undefined;
  const seen = new Set<string>();
  for (const [index, { raw }] of choices.entries()) {
    if (raw !== '' && seen.has(raw))
      return say(
        `\`${raw}\` stands there twice: was something else meant?`,
        `\`${raw}\` 出现了两次：是否本想写别的内容？`,
      );
    if (raw === '' && index > 0 && index < choices.length - 1)
      return say(
        'Between the two `|` stands nothing, so this matches the empty text as well.',
        '两个 `|` 之间没有内容，因此也会匹配空文本。',
      );
    seen.add(raw);
  }
  return choices.length > 2 && isHalfAnchored(choices) && whole.startsWith('^') && !flags.includes('g')
    ? say(
        '`^` only belongs to the first choice and `$` only to the last: those between are found anywhere. `^(?:…)$` holds for all.',
        '`^` 只作用于第一个选项，`$` 只作用于最后一个：中间的选项可以出现在任意位置。应写成 `^(?:…)$`。',
      )
    : undefined;
}

/** `^\.git|node_modules|\.log$`: how names begin and end is meant each for itself. */
function isHalfAnchored(choices: readonly AST.Alternative[]): boolean {
  if (choices.some(({ raw }) => /\\\.|\\\//.test(raw))) return false;
  return choices.every(({ elements }, index) => {
    const first = elements[0];
    const last = elements.at(-1);
    const begins = first?.type === 'Assertion' && first.kind === 'start';
    const ends = last?.type === 'Assertion' && last.kind === 'end';
    return begins === (index === 0) && ends === (index === choices.length - 1);
  });
}

/** `call()`: brackets of a text, which are to be escaped. Elsewhere it may hold the place of a group. */
function emptyGroup(node: AST.Node): Localized | undefined {
  if (node.type !== 'CapturingGroup' || node.raw !== '()' || node.parent.type !== 'Alternative')
    return undefined;
  const { elements } = node.parent;
  const before = elements[elements.indexOf(node) - 1];
  if (before?.type !== 'Character' || !/[a-z]/i.test(before.raw)) return undefined;
  return say(
    '`()` is a group of nothing: to match brackets, write `\\(\\)`.',
    '`()` 是空分组：要匹配括号本身，请写成 `\\(\\)`。',
  );
}
