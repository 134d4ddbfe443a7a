import { say } from '../../domain/locale.ts';
import type { Localized } from '../../domain/locale.ts';

/** What is said in Slack besides the words that all chats share. `{name}` stands for a fact. */
export const texts = {
  sure: say('Confirm these fixes?', '确认这些修复？'),
  sureWhy: say(
    'The fixes of plan {plan} are committed to a branch of their own, and a change that offers them is opened.',
    '计划 {plan} 中的修复将提交到单独的分支，并为其创建一个新的变更。',
  ),
  yes: say('Confirm', '确认'),
  no: say('Cancel', '取消'),
  close: say('Close', '关闭'),
  send: say('Send', '提交'),
  oneMoment: say('One moment …', '请稍候……'),
  planTitle: say('Fix plan', '修复计划'),
  rejectTitle: say('Reject the fix plan', '拒绝修复计划'),
  dismissTitle: say('Dismiss a finding', '忽略问题'),
  whichFinding: say('Which finding?', '哪个问题？'),
  why: say('Why?', '原因'),
  mayBeEmpty: say('Why? (may be left empty)', '原因（可不填）'),
  reasonMissing: say('Please say why: the reason is kept.', '请填写原因，原因将被记录。'),
  confirmInThread: say(
    'To confirm, write `/autoglm confirm {plan}` below the change.',
    '如需确认，请在变更下方评论 `/autoglm confirm {plan}`。',
  ),
  askInThread: say(
    'To have the fixes committed to a branch, write `/autoglm fix all` below the change.',
    '如需将修复提交到分支，请在变更下方评论 `/autoglm fix all`。',
  ),
  moreLines: say('… {count} more lines', '… 另有 {count} 行'),
} as const satisfies Record<string, Localized>;

/** What a message says of a week. */
export const weekTexts = {
  title: say('The week from {from} to {to}', '一周小结：{from} 至 {to}'),
  found: say(
    'Findings: {found} found, {fixed} fixed, {dismissed} dismissed.',
    '问题：发现 {found}，修复 {fixed}，忽略 {dismissed}。',
  ),
  time: say('Half of those fixed were gone within {time}.', '修复时间中位数：{time}。'),
  plans: say('Fix plans that wait for a decision:', '等待决定的修复计划：'),
} as const satisfies Record<string, Localized>;
