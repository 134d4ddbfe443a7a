import type { Severity } from '../domain/finding.ts';
import type { FixSafety } from '../domain/fix.ts';
import { say } from '../domain/locale.ts';
import type { Locale, Localized } from '../domain/locale.ts';
import type { SkipReason } from '../domain/review.ts';

/** Everything that a review prints besides the words of the rules. `{name}` stands for a fact. */
export const texts = {
  why: say('why', '原因'),
  instead: say('instead', '建议'),
  fix: say('fix', '修复'),
  more: say('… {count} more lines', '… 另有 {count} 行'),
  andMore: say('… and {count} more', '… 另有 {count} 项'),
  notAnalysed: say('not analysed', '未分析'),
  noFindings: say('No findings', '没有发现问题'),
  nothingChanged: say(
    'Nothing to review: there is no difference between {base} and {head}',
    '没有可审查的内容：{base} 与 {head} 没有差异',
  ),
  nothingFound: say('Nothing to review: there are no files', '没有可审查的内容：没有文件'),
  nothingSupported: say('Nothing was reviewed', '没有审查任何文件'),
  reviewed: say('Reviewed {files} in {seconds} s', '已审查 {files}，用时 {seconds} 秒'),
  reviewedChange: say(
    'Reviewed {files} changed between {base} and {head} in {seconds} s',
    '已审查 {base} 与 {head} 之间变更的 {files}，用时 {seconds} 秒',
  ),
  noFindingsSoFar: say('No findings in what was analysed', '已分析的部分没有发现问题'),
  partial: say('Partial review: this was not analysed', '审查不完整：以下内容未能分析'),
  skipped: say('Skipped: {setting}', '已跳过：{setting}'),
  rateLimited: say('Rate-limited, to be tried again at {time}', '受到速率限制，将于 {time} 重试'),
  failed: say('The review failed, reference {reference}', '审查失败，参考编号 {reference}'),
  notReviewed: say('{count} not reviewed: {reasons}', '{count} 个未审查：{reasons}'),
  fails: say('fails at level {level}', '失败级别：{level}'),
  never: say('never fails', '从不失败'),
  suppressed: say('{count} silenced by a comment', '{count} 个被注释屏蔽'),
  suppressedByChange: say('Silenced by comments that this change adds', '被本次变更新增的注释屏蔽'),
  fixable: say(
    '{count} can be fixed safely: autoglm review --fix',
    '{count} 个问题可以安全地自动修复：autoglm review --fix',
  ),
  explainRule: say('More about a rule: autoglm rules <id>', '了解某条规则：autoglm rules <id>'),
  applied: say('Fixed {count} in {files}', '已在 {files} 中修复 {count}'),
  changedMeanwhile: say(
    'Not fixed, the file changed during the review: {path}',
    '未修复，文件在审查期间被修改：{path}',
  ),
  fixBranch: say(
    'Fix branch {branch} with {count}, one commit per fix',
    '修复分支 {branch}，包含 {count}，每个修复一个提交',
  ),
  nothingToFix: say('There is nothing that can be fixed safely', '没有可以安全修复的问题'),
  written: say('Wrote {format} to {file}', '已将 {format} 写入 {file}'),
  baseConfigInForce: say(
    '{file} differs from the one of {base}, which is in force. Try yours with --config {file}',
    '{file} 与 {base} 中的版本不同，生效的是后者。如需试用，请加上 --config {file}',
  ),
  progress: say('{done} of {total} files', '{done}/{total} 个文件'),
} as const satisfies Record<string, Localized>;

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

const sideNames: Readonly<Record<string, Localized>> = {
  nothing: say('nothing', '空'),
  index: say('index', '暂存区'),
  'work tree': say('work tree', '工作区'),
  'the old side of the diff': say('the old side of the diff', '差异的旧版本'),
  'the new side of the diff': say('the new side of the diff', '差异的新版本'),
};

/** The name of one side of a comparison: a branch or commit as it is, anything else in words. */
export function sideName(name: string, locale: Locale): string {
  return sideNames[name]?.[locale] ?? name;
}

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
