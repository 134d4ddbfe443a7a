import { say } from '../../domain/locale.ts';
import type { Localized } from '../../domain/locale.ts';

/** What `autoglm ci` says besides the review. */
export const ciTexts = {
  posted: say(
    'Posted to {change}: {findings} beside the code, and the summary',
    '已发布到 {change}：代码旁 {findings}，以及摘要',
  ),
  refused: say(
    'The forge took {count} of them at no line: the summary names them',
    '其中 {count} 个无法标注在代码行上，已列入摘要',
  ),
  commitStatus: say(
    'This token may make no check run: a commit status tells how the review ended',
    '此令牌不能创建检查运行，已改用提交状态说明审查结果',
  ),
  noStatus: say(
    'This token may set neither a check run nor a commit status: only the exit code tells how the review ended',
    '此令牌既不能创建检查运行，也不能设置提交状态，审查结果只能由退出码得知',
  ),
  threadKept: say('A thread was left as it is: {why}', '有讨论保持原样：{why}'),
  notPosted: say('Nothing more could be posted to {change}: {why}', '无法继续发布到 {change}：{why}'),
  noToken: say(
    '{token} is not set: the clone was reviewed, and nothing was posted to {change}',
    '未设置 {token}：已审查本地克隆，没有向 {change} 发布任何内容',
  ),
  noForge: say(
    'This change is at no forge that could be written to: the clone was reviewed',
    '无法写入此变更所在的平台：已审查本地克隆',
  ),
  headMoved: say(
    '{change} got a new head meanwhile: nothing was posted, the run of that head does it',
    '{change} 在此期间有了新的提交：没有发布任何内容，将由新提交的流水线发布',
  ),
  notOpen: say('{change} is not open: there is nothing to review', '{change} 未处于打开状态，无需审查'),
  policyAway: say(
    'The image policy could not be asked: {why}. Every image is told of',
    '无法询问镜像策略：{why}。所有镜像都会被报告',
  ),
  annotated: say('The findings stand as annotations instead', '问题已改为以注解形式呈现'),
} as const satisfies Record<string, Localized>;
