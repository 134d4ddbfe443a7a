import type { WhyLeftOut } from '../domain/fix-plan.ts';
import { say } from '../domain/locale.ts';
import type { Localized } from '../domain/locale.ts';

/** What the bot says of fix plans. `{name}` stands for a fact. */
export const planTexts = {
  plan: say('**Fix plan {plan}** for {head}: {count}', '**修复计划 {plan}**（{head}）：{count}'),
  patch: say('**Patch** for {head}: {count}', '**补丁**（{head}）：{count}'),
  nothing: say('There is nothing to fix in {head}.', '{head} 中没有可修复的内容。'),
  passes: say('passes {command}', '通过 {command}'),
  leftOut: say('Left out', '未包含'),
  diff: say('Diff', '差异'),
  moreLines: say('… {count} more lines', '… 另有 {count} 行'),
  noPreview: say('The diff cannot be shown in a comment.', '差异无法在评论中显示。'),
  patchByLink: say(
    'The diff does not fit into a comment. [As a file]({link}) it can be fetched until {time}, by everybody who has this link.',
    '差异无法放入评论。可在 {time} 之前[下载文件]({link})；任何持有此链接的人都能读取。',
  ),
  patchNowhere: say(
    'The diff does not fit into a comment, and this server has no public address (`PUBLIC_URL`) where it could be fetched. In a checkout of the branch, `npx autoglm review --fix` makes these fixes.',
    '差异无法放入评论，且此服务器没有可供下载的公开地址（`PUBLIC_URL`）。可在该分支的检出目录中运行 `npx autoglm review --fix` 应用这些修复。',
  ),
  patchHeld: say(
    'The diff holds what looks like a secret, and is not shown. In a checkout of the branch, `npx autoglm review --fix` makes these fixes.',
    '差异中含有疑似密钥的内容，因此不予显示。可在该分支的检出目录中运行 `npx autoglm review --fix` 应用这些修复。',
  ),
  howTo: say(
    'A maintainer opens a branch with these fixes by `/autoglm confirm {plan}`, or drops them by `/autoglm reject {plan} [reason]`. New commits make the plan expire.',
    '维护者可用 `/autoglm confirm {plan}` 为这些修复创建分支，或用 `/autoglm reject {plan} [原因]` 放弃。有新提交后计划即失效。',
  ),
  howToApply: say(
    'Save the diff as `fixes.patch` and run `git apply fixes.patch`.',
    '请把差异保存为 `fixes.patch`，然后运行 `git apply fixes.patch`。',
  ),
  notPushed: say(
    'The change comes from a fork, to which nothing is pushed.',
    '此变更来自复刻仓库，机器人不会向其推送。',
  ),
  confirmed: say('{plan} is confirmed; its branch is being made.', '{plan} 已确认，正在创建分支。'),
  confirmedBefore: say(
    '{by} has confirmed {plan} already; its branch is being made.',
    '{by} 已确认 {plan}，正在创建分支。',
  ),
  applying: say('{plan} is confirmed and is being committed.', '{plan} 已确认，正在提交。'),
  rejected: say('{plan} is dropped.', '已放弃 {plan}。'),
  opened: say(
    '{plan} is carried out: {change} offers the branch {branch} with {count}.',
    '{plan} 已执行：{change} 提供分支 {branch}，包含 {count}。',
  ),
  applied: say(
    '{plan} is carried out: {count} committed to {branch}.',
    '{plan} 已执行：已向 {branch} 提交 {count}。',
  ),
  openedBefore: say('{plan} was carried out already.', '{plan} 此前已执行。'),
  nothingPushed: say('Nothing was pushed.', '未推送任何内容。'),
  taken: say(
    'A branch {branch} is there already, and it is not of this plan, or somebody pushed to it. It was left as it is. Delete or merge it, then confirm {plan} again.',
    '分支 {branch} 已存在，但不属于此计划或已被他人推送，故未改动。请先删除或合并该分支，然后重新确认 {plan}。',
  ),
  refused: say(
    '{plan} could not be carried out: {why}. Once that is put right, `/autoglm confirm` tries again.',
    '{plan} 未能执行：{why}。解决后可用 `/autoglm confirm` 重试。',
  ),
  notOffered: say(
    'The branch {branch} with {count} is there, but {plan} is not done: the change that offers it could not be opened: {why}. Once that is put right, `/autoglm confirm` opens it.',
    '分支 {branch}（{count}）已创建，但 {plan} 尚未完成：无法打开对应的变更请求：{why}。解决后可用 `/autoglm confirm` 打开。',
  ),
  notHere: say('Branches cannot be opened here yet.', '此处暂不支持创建分支。'),

  title: say('Fixes for {change}: {count}', '{change} 的修复：{count}'),
  offer: say(
    'Fixes for {change} at {head}, one commit each. Every one was verified alone and together with the others: it applies, parses, ends its finding and causes no other.',
    '为 {change}（{head}）提供的修复，每个修复一个提交。各修复均已单独及整体验证：可应用、可解析、消除其问题且不引入新问题。',
  ),
  confirmation: say(
    'Plan {plan}, asked for by {asker}, confirmed by {by}.',
    '计划 {plan}，由 {asker} 请求，由 {by} 确认。',
  ),
  retargeted: say(
    '{change} was merged, so this wants to be merged into {target} now.',
    '{change} 已合并，因此改为合并到 {target}。',
  ),
  closed: say(
    '{change} was closed without being merged, so there is nothing left to fix.',
    '{change} 已关闭且未合并，无需再修复。',
  ),
} as const satisfies Record<string, Localized>;

export const leftOutWords: Readonly<Record<WhyLeftOut, Localized>> = {
  'touches-the-same-place': say(
    'touches the same place as another fix: ask for it once this one is in',
    '与另一修复改动同一处：待前者合入后再请求',
  ),
  'not-together-with-the-others': say('does not hold together with the others', '与其他修复一起不成立'),
  'no-fix': say('has no verified fix', '没有已验证的修复'),
  'not-found': say('is not there at this head any more', '在当前提交中已不存在'),
  'several-files': say('changes several files', '涉及多个文件'),
  'in-another-plan': say(
    'is in a plan that was confirmed at this head already',
    '已包含在此提交的另一个已确认计划中',
  ),
  'not-utf-8': say('stands in a file that is not UTF-8', '所在文件不是 UTF-8'),
};
