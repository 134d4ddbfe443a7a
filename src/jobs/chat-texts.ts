import { say } from '../domain/locale.ts';
import type { Localized } from '../domain/locale.ts';

/** What somebody in a chat is answered, besides what commands are answered anywhere. `{name}` stands for a fact. */
export const chatTexts = {
  notLinked: say(
    'I do not know yet who you are at {forge}, so nothing was done. Send `/autoglm link` here, and write what it gives you in a comment of a change there.',
    '尚不知道您在 {forge} 上是谁，因此未执行任何操作。请在此发送 `/autoglm link`，并把得到的内容写到该平台某个变更的评论中。',
  ),
  code: say(
    'Write this in a comment of any change that I review, within {minutes} minutes. It shows that you are you, works once, and links only you:\n\n```\n/autoglm link {code}\n```',
    '请在 {minutes} 分钟内把以下内容写到任一由我审查的变更的评论中。它用来证明您的身份，仅可使用一次，且只会关联您本人：\n\n```\n/autoglm link {code}\n```',
  ),
  whichChange: say(
    'Which change? Write its address behind the command, as `/autoglm review https://…/pull/7`. `/autoglm link` needs none.',
    '指哪个变更？请在命令后写上其地址，例如 `/autoglm review https://…/pull/7`。`/autoglm link` 无需地址。',
  ),
  unknownChange: say('I have not reviewed {change} yet.', '尚未审查过 {change}。'),
  goneChange: say(
    'I do not know any more which change this message is about.',
    '已无法得知此消息对应哪个变更。',
  ),
  hidden: say(
    'At the forge you do not see this change, so you do not here.',
    '您在平台上无权查看此变更，因此在此处也不可见。',
  ),
  headMoved: say(
    'There are new commits since this message: it showed {shown}, the change is at {head} now. Nothing was done; the message is being brought up to date.',
    '此消息之后又有新提交：消息显示的是 {shown}，当前为 {head}。未执行任何操作，消息正在更新。',
  ),
  otherPlan: say(
    'At this head the fixes of the plan `{plan}` are not the ones that were shown any more. Ask for the fixes again.',
    '计划 `{plan}` 的修复与之前所示不再相同，请重新请求修复。',
  ),
  by: say('For {name}, who asked in {chat}.', '由 {name} 在 {chat} 中请求。'),
} as const satisfies Record<string, Localized>;

/** As they call themselves. */
export const forgeNames = { github: 'GitHub', gitlab: 'GitLab', local: 'git' } as const;
