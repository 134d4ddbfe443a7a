import { say } from '../domain/locale.ts';
import type { Locale, Localized } from '../domain/locale.ts';

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
  known: say('{count} known and not told', '{count} 个已知问题未提示'),
  knownListed: say('Known, and not told', '已知而未提示的问题'),
  suppressedByChange: say('Silenced by comments that this change adds', '被本次变更新增的注释屏蔽'),
  silencedCounts: say(
    'what this change silences counts: its author may not decide that',
    '本次变更自行屏蔽的问题仍计入结果：其作者无权决定',
  ),
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
    '{file} differs from the one of {base}, which is in force. To try yours: autoglm review --config {file}',
    '{file} 与 {base} 中的版本不同，生效的是后者。如需试用：autoglm review --config {file}',
  ),
  progress: say('{done} of {total} files', '{done}/{total} 个文件'),
} as const satisfies Record<string, Localized>;

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
