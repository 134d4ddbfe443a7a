import { say } from '../../domain/locale.ts';
import type { Locale, Localized } from '../../domain/locale.ts';

export const botName = 'Open-AutoGLM';

/** What only Discord says. `{name}` stands for a fact. */
export const texts = {
  command: say('Ask Open-AutoGLM, or tell it what to do', '向 Open-AutoGLM 提问，或让它执行操作'),
  commandText: say('What it is to do, as `help` or `link`', '要执行的命令，例如 `help` 或 `link`'),
  rejectTitle: say('Reject the fix plan', '拒绝修复计划'),
  dismissTitle: say('Dismiss a finding', '忽略问题'),
  reason: say('Why?', '原因'),
  reasonHint: say('It is kept in the audit log', '将记入审计日志'),
  tooLate: say(
    'An answer to somebody here came later than Discord lets it be shown to that person alone. Ask again to see it.',
    '某位用户的请求处理时间过长，Discord 已不允许将结果仅展示给本人。请重新发起请求以查看结果。',
  ),
  plan: say('Fixes', '修复'),
  conflicts: say('Merging', '合并'),
  week: say('The week from {from} to {to}', '一周小结：{from} 至 {to}'),
  found: say('Found', '发现'),
  fixed: say('Fixed', '已修复'),
  dismissed: say('Dismissed', '已忽略'),
  timeToFix: say('Median time to fix', '修复时间中位数'),
  openPlans: say('Fix plans that wait for a decision', '等待决定的修复计划'),
  more: say('… and {count} more', '… 另有 {count} 项'),
  cutDiff: say(
    '… {count} more lines: the whole diff is shown at the forge',
    '… 另有 {count} 行，完整差异请在代码平台查看',
  ),
  unknownPress: say(
    'This button is from another version of the bot. Look at the newest message about the change.',
    '此按钮来自其他版本的机器人。请查看该变更的最新消息。',
  ),
} as const satisfies Record<string, Localized>;

/** Of somebody's client. */
export function languageOf(locale: string | null | undefined): Locale {
  return locale?.startsWith('zh') === true ? 'zh-CN' : 'en';
}
