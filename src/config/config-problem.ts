import type { Locale, Localized } from '../domain/locale.ts';

/** One thing that is wrong in a configuration file. */
export interface ConfigProblem {
  /** First line and column are 1. */
  readonly line: number;
  readonly column: number;
  readonly message: Localized;
  /** What may stand there; empty when that cannot be listed. */
  readonly allowed: readonly string[];
}

/** `.autoglm.yml:3:1` */
export function placeOf(file: string, { line, column }: ConfigProblem): string {
  return `${file}:${line}:${column}`;
}

const mostNamed = 40;

/** What is wrong and what is allowed, on one line. */
export function wordsOf({ message, allowed }: ConfigProblem, locale: Locale): string {
  if (allowed.length === 0) return message[locale];
  // All rules are not named: a comment is not to be a catalogue, and its beginning is no help.
  const isLong = allowed.length > mostNamed;
  if (locale === 'zh-CN')
    return `${message[locale]}允许：${isLong ? `\`autoglm rules\` 列出的 ${allowed.length} 个名称` : allowed.join(', ')}。`;
  const list = isLong ? `the ${allowed.length} that \`autoglm rules\` lists` : allowed.join(', ');
  return `${message[locale]} Allowed: ${list}.`;
}
