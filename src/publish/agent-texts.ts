import { say } from '../domain/locale.ts';

/** What a published review says of the agent. `{name}` stands for a fact. */
export const agentTexts = {
  waiting: say(
    'The agent is still reading. What it finds is added here.',
    '智能体仍在阅读。它的发现会补充到这里。',
  ),
  notAsked: say(
    'The agent did not look at this: its author is from outside. A contributor can ask for it by `/autoglm review`.',
    '作者来自项目外部，智能体未审查此变更。贡献者可以用 `/autoglm review` 请求。',
  ),
  pending: say('{headline}; the agent is still reading', '{headline}；智能体仍在阅读'),
  took: say('🤖 {model}: {tokens} tokens', '🤖 {model}：{tokens} 个词元'),
  gaps: say('What the agent did not do', '智能体未完成的部分'),
  tasks: {
    review: say('review', '审查'),
    fix: say('fix', '修复'),
    generate: say('new code', '生成代码'),
    ask: say('question', '提问'),
    describe: say('description', '变更说明'),
    ticket: say('ticket', '工单'),
  },
  compared: say(
    'Does it do what its tickets ask for? (🤖 {model} says so: check it)',
    '是否满足工单要求？（🤖 由 {model} 判断，请核实）',
  ),
  comparedAt: say('as of {head}', '截至 {head}'),
  nothingCompared: say('nothing in it can be compared with the change', '其中没有可与变更比较的内容'),
  statement: say('**{verdict}**: “{quote}” {why}{places}', '**{verdict}**：“{quote}” {why}{places}'),
  verdicts: {
    missing: say('missing', '缺失'),
    partly: say('partly', '部分满足'),
    unclear: say('unclear', '不确定'),
    met: say('met', '满足'),
  },
  overBudget: say('It would have gone over the budget of {of} for {budget}.', '将超出{budget}的{of}预算。'),
  budgets: {
    review: say('one review', '单次审查'),
    change: say('this change request', '此变更请求'),
    day: say('this repository today', '本仓库当日'),
  },
  units: { tokens: say('tokens', '词元'), money: say('money', '费用') },
  outOfTime: say('Its {seconds} seconds were over.', '{seconds} 秒的时限已到。'),
  outOfSteps: say(
    'It had no answer after {steps} requests to its model.',
    '向模型请求 {steps} 次后仍无答案。',
  ),
  failures: {
    answered: say('Its model gave no usable answer.', '模型没有给出可用的答案。'),
    malformed: say('The answer of its model was malformed.', '模型的答案格式有误。'),
    truncated: say('The answer of its model was cut off.', '模型的答案被截断。'),
    refused: say('Its model refused to answer.', '模型拒绝回答。'),
    rejected: say('The service of its model did not take the request.', '模型服务未接受请求。'),
    unreachable: say('The service of its model could not be reached.', '无法连接模型服务。'),
    'timed-out': say('Its model took too long.', '模型响应超时。'),
    cancelled: say('Its work was cancelled.', '工作被取消。'),
  },
  leftOut: say('Not shown to its model: {files}', '未提供给模型：{files}'),
  moreFiles: say('… and {count} more', '… 另有 {count} 个'),
  ticketsUnread: say(
    'Could not be read, for their service does not answer as it should: {tickets}',
    '无法读取（服务未正常响应）：{tickets}',
  ),
  unusable: say(
    'Claims of its model that could not be used, for their form is wrong or what they quote is not there: {count}',
    '模型的部分结论无法使用（格式有误或引用的代码不存在）：{count}',
  ),
  noAnswer: say('The agent has no answer.', '智能体没有给出答案。'),
  restsOn: say('It rests on {places}.', '依据：{places}。'),
  answeredBy: say(
    '🤖 answered by a model ({model}): check what it says',
    '🤖 由模型（{model}）回答：请核实其内容',
  ),
  byModel: say('🤖 found by a model ({model}), not by a rule', '🤖 由模型（{model}）发现，而非规则'),
  verified: say(
    'Verified: the edit applies, the result parses, and no rule finds anything new in it.',
    '已验证：该修改可以应用，结果可以解析，且没有规则发现新问题。',
  ),
  verifiedAndChecked: say(
    'Verified: the edit applies, the result parses, no rule finds anything new in it, and it passes {command}.',
    '已验证：该修改可以应用，结果可以解析，没有规则发现新问题，且通过了 {command}。',
  ),
  byPlan: say('`/autoglm fix {id}` makes a plan of it.', '`/autoglm fix {id}` 可将其制成修复计划。'),
} as const;
