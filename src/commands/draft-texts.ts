import type { DraftKind } from '../domain/draft.ts';
import { say } from '../domain/locale.ts';
import type { Localized } from '../domain/locale.ts';

/** What the bot says of what a model wrote. `{name}` stands for a fact. */
export const draftTexts = {
  asking: say(
    'The agent is writing. What comes of it takes the place of this; nothing is pushed before a maintainer has confirmed it.',
    '智能体正在编写，结果会写在这里。维护者确认之前不会推送任何内容。',
  ),
  noFix: say(
    'There is no verified fix for this. The agent is asked for one; what comes of it takes the place of this, and nothing is pushed before a maintainer has confirmed it.',
    '此问题没有已验证的修复，正在请智能体编写，结果会写在这里。维护者确认之前不会推送任何内容。',
  ),
  plan: say('**Plan {plan}** for {head}: {what}', '**计划 {plan}**（{head}）：{what}'),
  patch: say('**Patch** for {head}: {what}', '**补丁**（{head}）：{what}'),
  isNew: say('new', '新文件'),
  verified: say(
    'It applies, the result parses, and no rule finds anything new in it.',
    '可以应用，结果可以解析，且没有规则发现新问题。',
  ),
  verifiedFix: say(
    'It applies, the result parses, the finding of the rule is gone, and no rule finds anything new.',
    '可以应用，结果可以解析，该规则报告的问题已消失，且没有规则发现新问题。',
  ),
  documents: say('It applies; documents are not parsed.', '可以应用；文档不作解析。'),
  someDocuments: say('Documents are not parsed: {files}.', '文档不作解析：{files}。'),
  passes: say('It passes {command}, as the head does without it.', '与应用前一样通过 {command}。'),
  howTo: say(
    'Read it first: a model wrote it. A maintainer opens a branch with it by `/autoglm confirm {plan}`, or drops it by `/autoglm reject {plan} [reason]`. New commits make the plan expire.',
    '请先仔细阅读：内容由模型编写。维护者可用 `/autoglm confirm {plan}` 为其创建分支，或用 `/autoglm reject {plan} [原因]` 放弃。有新提交后计划即失效。',
  ),
  signature: say('🤖 written by a model ({model}), not by a rule', '🤖 由模型（{model}）编写，而非规则'),
  none: say(
    'The agent has made no edit that could be verified: {why}.',
    '智能体没有给出可以验证的修改：{why}。',
  ),
  declined: say('The agent has written nothing. It says: {why}', '智能体没有编写任何内容。它的说明：{why}'),
  noTarget: say(
    'There is no {target} at this head: name a file by its path, a symbol in it by `path#name`, or a symbol of the change.',
    '当前提交中没有 {target}：请给出文件路径、`路径#名称` 形式的文件中符号，或变更中的符号。',
  ),
  gap: say('The agent has written nothing. {why}', '智能体没有编写任何内容。{why}'),
  findingGone: say('The finding {id} is not there at this head any more.', '当前提交中已没有问题 {id}。'),
  headMoved: say(
    'There are new commits since this was asked for. Ask again.',
    '提出请求后又有新提交，请重新请求。',
  ),
  notOpen: say('This change is not open any more.', '此变更已不再开放。'),
  askable: say(
    'Without a verified fix; the agent can be asked for one of them at a time: {commands}',
    '以下问题没有已验证的修复，可逐个请智能体编写：{commands}',
  ),
  patchHeld: say(
    'The diff holds what looks like a secret, and is not shown.',
    '差异中含有疑似密钥的内容，因此不予显示。',
  ),
  patchNowhere: say(
    'The diff does not fit into a comment, and this server has no public address (`PUBLIC_URL`) where it could be fetched.',
    '差异无法放入评论，且此服务器没有可供下载的公开地址（`PUBLIC_URL`）。',
  ),
  offer: say(
    'A model ({model}) wrote this for {change} at {head}, in one commit. It was verified twice, before it was shown and before it was committed: it applies, what can be parsed parses, and no rule finds anything new in it. Whether it is right is for you to say.',
    '由模型（{model}）为 {change}（{head}）编写，共一个提交。展示前和提交前各验证一次：可以应用，可解析的文件能够解析，且没有规则发现新问题。内容是否正确请您判断。',
  ),
} as const satisfies Record<string, Localized>;

interface DraftTitle {
  /** Of Conventional Commits. */
  readonly type: string;
  readonly commit: Localized;
}

/** What the commit with a draft says, and the change that offers it. */
export const draftTitles: Readonly<Record<DraftKind, DraftTitle>> = {
  fix: { type: 'fix', commit: say('repair {target}, written by a model', '修复 {target}（由模型编写）') },
  tests: {
    type: 'test',
    commit: say('tests of {target}, written by a model', '{target} 的测试（由模型编写）'),
  },
  docs: {
    type: 'docs',
    commit: say('documentation of {target}, written by a model', '{target} 的文档（由模型编写）'),
  },
  code: {
    type: 'feat',
    commit: say('code for {target}, written by a model', '{target} 的代码（由模型编写）'),
  },
};
