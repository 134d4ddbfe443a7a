import { say } from '../domain/locale.ts';
import type { Localized } from '../domain/locale.ts';

/** What the bot answers to commands, besides the words of the operations themselves. `{name}` stands for a fact. */
export const texts = {
  refused: say(
    'Only {who} may use `{command}`, and here you are not one of them. Nothing was done.',
    '只有{who}可以使用 `{command}`，而您在此处没有该权限。未执行任何操作。',
  ),
  unsure: say(
    'I could not find out what you may do here: {why}. So nothing was done. Please try again later.',
    '无法查到您在此处的权限：{why}。因此未执行任何操作，请稍后再试。',
  ),
  usage: say('This is how it is used: `{usage}`', '用法：`{usage}`'),
  asking: say(
    'The agent is reading. Its answer takes the place of this.',
    '智能体正在阅读。答案会写在这里。',
  ),
  gaveUp: say(
    'This could not be done. Whoever runs this bot finds the cause under the reference {reference}.',
    '未能完成。机器人的管理员可通过参考编号 {reference} 查到原因。',
  ),
  who: say('For: {who}', '适用于：{who}'),
  commands: say('Commands', '命令'),
  hint: say(
    '`/autoglm help <command>` tells more of one. Instead of `/autoglm` you can write `@{bot}`.',
    '`/autoglm help <命令>` 显示某个命令的详情。也可以用 `@{bot}` 代替 `/autoglm`。',
  ),
  setting: say('Setting', '设置'),
  value: say('Value', '值'),
  from: say('From', '来自'),
  byDefault: say('default', '默认'),
  reviewing: say('Reviewing {head}. The summary tells how it ends.', '正在审查 {head}，结果见摘要。'),
  reviewingFull: say(
    'Reviewing {head} from scratch. The summary tells how it ends.',
    '正在从头审查 {head}，结果见摘要。',
  ),
  paused: say(
    'This change is not reviewed automatically any more. `/autoglm resume` goes on; `/autoglm review` reviews once.',
    '已停止自动审查此变更。`/autoglm resume` 可恢复；`/autoglm review` 可单次审查。',
  ),
  pausedAlready: say('It has been paused since {time}.', '自 {time} 起已暂停。'),
  linked: say(
    'You are linked to {name} in {chat}: what {name} does there counts as done by you. If that is not you, somebody gave you a code of his: ask for one yourself in {chat} and write it here, and tell whoever runs this bot.',
    '您已与 {chat} 中的 {name} 关联：{name} 在该处的操作视为由您本人执行。如果那不是您，说明有人把自己的代码给了您：请在 {chat} 中自行获取代码并写在此处，同时告知机器人的管理员。',
  ),
  resumed: say(
    'This change is reviewed automatically again, beginning now.',
    '已恢复自动审查此变更，现在开始。',
  ),
  notPaused: say('It was not paused.', '此前并未暂停。'),
  dismissed: say(
    '{id} is dismissed in this change, with your reason. `/autoglm reopen` takes that back.',
    '已在此变更中忽略 {id}，并记录您的原因。`/autoglm reopen` 可撤销。',
  ),
  dismissedEverywhere: say(
    '{id} is dismissed in the whole repository, with your reason. `/autoglm reopen` takes that back.',
    '已在整个仓库中忽略 {id}，并记录您的原因。`/autoglm reopen` 可撤销。',
  ),
  reopened: say('{id} is told again.', '将重新报告 {id}。'),
  instead: say('**Instead:** {words}', '**建议：** {words}'),
  wrong: say('Wrong', '错误写法'),
  right: say('Right', '正确写法'),
} as const satisfies Record<string, Localized>;
