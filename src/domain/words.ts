import type { Severity } from './finding.ts';
import type { FixSafety } from './fix.ts';
import { say } from './locale.ts';
import type { Locale, Localized } from './locale.ts';
import type { SkipReason } from './review.ts';

/** What the domain names, as it is said to people. */
export const skipWords: Readonly<Record<SkipReason, Localized>> = {
  generated: say('generated', '自动生成'),
  minified: say('minified', '压缩代码'),
  vendored: say('vendored', '第三方代码'),
  'too-large': say('too large', '文件过大'),
  unparsable: say('does not parse', '无法解析'),
  'timed-out': say('took too long', '超时'),
  'out-of-memory': say('needed too much memory', '内存不足'),
  crashed: say('crashed the analysis', '分析崩溃'),
  'rule-failed': say('a rule failed', '规则出错'),
  binary: say('binary', '二进制文件'),
  submodule: say('submodule', '子模块'),
  unreadable: say('cannot be read', '无法读取'),
  excluded: say('excluded by the configuration', '被配置排除'),
  unsupported: say('of an unsupported kind', '不支持的类型'),
};

export const severityWords: Readonly<Record<Severity, Localized>> = {
  error: say('error', '错误'),
  warning: say('warning', '警告'),
  note: say('note', '提示'),
};

export const safetyWords: Readonly<Record<FixSafety, Localized>> = {
  safe: say('safe', '安全'),
  'needs-review': say('needs review', '需人工确认'),
};

type Noun = Severity | 'file' | 'finding' | 'fix';

const plurals: Readonly<Record<Noun, readonly [one: string, many: string, chinese: string]>> = {
  error: ['error', 'errors', '个错误'],
  warning: ['warning', 'warnings', '个警告'],
  note: ['note', 'notes', '个提示'],
  file: ['file', 'files', '个文件'],
  finding: ['finding', 'findings', '个问题'],
  fix: ['fix', 'fixes', '处'],
};

/** `1 file`, `3 files`, `3 个文件`. */
export function count(locale: Locale, amount: number, noun: Noun): string {
  const [one, many, chinese] = plurals[noun];
  return locale === 'zh-CN' ? `${amount} ${chinese}` : `${amount} ${amount === 1 ? one : many}`;
}

/** A text with its facts; a fact that itself looks like `{name}` stays as it is. */
export function fill(
  text: Localized,
  locale: Locale,
  facts: Readonly<Record<string, string | number>> = {},
): string {
  return text[locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
}
