import { say } from '../domain/locale.ts';
import type { Localized } from '../domain/locale.ts';

/** Everything that a published review says besides the words of the rules. `{name}` stands for a fact. */
export const texts = {
  instead: say('**Instead:** {words}', '**建议：** {words}'),
  fix: say('**Fix:** {title} ({safety})', '**修复：** {title}（{safety}）'),
  moreLines: say('… {count} more lines', '… 另有 {count} 行'),
  because: say('({reason})', '（{reason}）'),
  amount: say('{title} ({count})', '{title}（{count}）'),
  more: say('… and {count} more', '… 另有 {count} 项'),
  cut: say('More was left out: there is no room for it in one comment.', '其余内容已省略：单条评论放不下。'),
  title: say('{icon} Open-AutoGLM: {headline}', '{icon} Open-AutoGLM：{headline}'),
  reviewBody: say('Open-AutoGLM: {findings} in {head}.', 'Open-AutoGLM：在 {head} 中发现 {findings}。'),

  agentReviewBody: say(
    'Open-AutoGLM, the agent’s part: {findings} in {head}.',
    'Open-AutoGLM（智能体部分）：在 {head} 中发现 {findings}。',
  ),

  noFindings: say('no findings', '没有发现问题'),
  noFindingsSoFar: say('no findings in what was analysed', '已分析的部分没有发现问题'),
  nothingToReview: say('nothing to review', '没有可审查的内容'),
  silenced: say('findings that the change silences itself', '变更自行屏蔽了问题'),
  partial: say('partial review, {counts}', '审查不完整，{counts}'),
  skipped: say('not reviewed: {setting}', '未审查：{setting}'),
  underWay: say('Reviewing', '正在审查'),
  underWayWhy: say('The review is under way.', '审查正在进行。'),
  rateLimited: say('waiting until {time}', '等待至 {time}'),
  failed: say('the review failed, reference {reference}', '审查失败，参考编号 {reference}'),

  blocks: say(
    'At least one finding is at the failing level ({level}): the check is red.',
    '至少有一个问题达到失败级别（{level}）：检查不通过。',
  ),
  blocksBySilence: say(
    'The change itself silences a finding at the failing level ({level}). That counts as long as nobody who may decide it has accepted it.',
    '变更自行屏蔽了达到失败级别（{level}）的问题。在有权限的人接受之前，该问题仍然有效。',
  ),
  doesNotBlock: say(
    'Nothing is at the failing level ({level}): the check is green.',
    '没有问题达到失败级别（{level}）：检查通过。',
  ),
  neverBlocks: say('No finding fails the check here.', '此处任何问题都不会使检查失败。'),
  passes: say('Every changed file that can be reviewed was reviewed.', '所有可审查的变更文件均已审查。'),
  noneSupported: say('No changed file is of a kind that is reviewed.', '变更中没有可审查类型的文件。'),
  partialOpen: say(
    'This review is not complete, and says neither yes nor no.',
    '本次审查不完整，不作通过与否的结论。',
  ),
  partialToo: say(' Besides, this review is not complete.', '此外，本次审查不完整。'),
  partialClosed: say(
    'This review is not complete, and here only a complete one lets a change pass.',
    '本次审查不完整；此仓库要求完整的审查才能通过。',
  ),
  skippedWhy: say('A setting says not to review this change: {setting}', '根据设置，不审查此变更：{setting}'),
  rateLimitedWhy: say(
    'A service asked us to wait. The review goes on by itself at {time}.',
    '服务要求等待。审查将于 {time} 自动继续。',
  ),
  failedWhy: say(
    'Whoever runs this bot finds the cause under the reference {reference}.',
    '机器人的管理员可通过参考编号 {reference} 查到原因。',
  ),

  conflict: say(
    '🔀 **It cannot be merged into {target}** as that stands at {commit}. In conflict: {files}',
    '🔀 **无法合并到 {target}**（位于 {commit}）。冲突文件：{files}',
  ),
  conflictSomewhere: say(
    '🔀 **It cannot be merged into {target}** as that stands at {commit}. Which files are in conflict could not be found out.',
    '🔀 **无法合并到 {target}**（位于 {commit}）。未能确定冲突的文件。',
  ),
  'added-by-both': say('added by both', '双方都新增'),
  'renamed-by-both': say('renamed by both', '双方都重命名'),
  'deleted-here': say('deleted here, changed there', '此变更已删除，目标分支有修改'),
  'deleted-there': say('changed here, deleted there', '此变更有修改，目标分支已删除'),

  configProblems: say(
    'The settings have errors; the defaults are in force until they are corrected',
    '设置有误，修正之前使用默认值',
  ),
  notAnalysed: say('Not analysed', '未能分析'),
  notInline: say('Not beside the code', '未在代码旁评论的问题'),
  overLimit: say('over the limit of {count} beside the code', '超出每次 {count} 条的上限'),
  onlyNoted: say('the settings have it told here only', '按设置只在此处列出'),
  outsideDiff: say('outside the lines of the diff', '不在差异显示的行内'),
  notTaken: say('no comment could be put there', '无法在该处评论'),
  dismissed: say('Dismissed by people', '已被人忽略'),
  dismissedBy: say('{by}: {reason}', '{by}：{reason}'),
  suppressed: say('Silenced by a comment', '被注释屏蔽'),
  byThisChange: say('added by this change', '由本次变更新增'),
  keptOpen: say(
    'Gone, but somebody answered: these threads are left for you to resolve',
    '问题已消失，但已有人回复：请自行决定是否关闭这些讨论',
  ),
  file: say('File', '文件'),
  changes: say('Lines', '行数'),
  findings: say('Findings', '问题'),
  stillThere: say('Still there from earlier reviews', '此前发现且仍然存在'),
  fixed: say('Gone since the review before', '自上次审查以来已消失'),
  notMeant: say('Not meant to be reviewed', '无需审查'),
  deleted: say('deleted', '已删除'),
  renamed: say('renamed', '重命名'),
  copied: say('copied', '复制'),
  unseen: say('no lines to show', '无可显示的行'),
  known: say('{findings} known and not told', '另有 {findings}已知，不再提示'),
  baselineAltered: say(
    '📌 This change alters the list of known findings, {file}. The list counts once it is merged.',
    '📌 本次变更修改了已知问题清单 {file}。清单在合并后才会生效。',
  ),
  coverage: say(
    '{files} of {all} reviewed in {seconds} s at {head}',
    '{head}：已审查 {files}，共 {all}，用时 {seconds} 秒',
  ),
} as const satisfies Record<string, Localized>;
