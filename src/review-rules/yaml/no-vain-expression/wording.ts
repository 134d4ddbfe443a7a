import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type {
  AbsentContext,
  BrokenExpression,
  FixedComparison,
  UnknownJob,
  UnknownName,
} from './vain-expression.ts';

export function ofContext({ name, key }: AbsentContext): Localized {
  return key === 'uses'
    ? say(
        'Nothing is put in for an expression in `uses`: GitHub refuses this workflow.',
        '`uses` 中不能使用表达式：GitHub 会拒绝这个工作流。',
      )
    : say(
        `\`${name}\` is not known in this \`${key}\`: GitHub refuses this workflow.`,
        `这里的 \`${key}\` 中不能使用 \`${name}\`：GitHub 会拒绝这个工作流。`,
      );
}

export function ofCondition(isBlock: boolean): Localized {
  return isBlock
    ? say(
        'This is always true: a block of text ends with a line break, and with that it is no mere expression any more.',
        '这个条件永远成立：文本块以换行结尾，因此它不再是单纯的表达式。',
      )
    : say(
        'This is always true: what stands around `${{ … }}` makes it a text, which is not empty.',
        '这个条件永远成立：`${{ … }}` 之外的内容使它成为一段非空文本。',
      );
}

export function ofName({ problem, name, job = '' }: UnknownName): Localized {
  switch (problem) {
    case 'step':
      return say(
        `No step here has the id \`${name}\`: this is empty.`,
        `这里没有 id 为 \`${name}\` 的步骤：结果为空。`,
      );
    case 'need':
      return say(
        `\`${name}\` is not among the \`needs\` of this job: this is empty.`,
        `\`${name}\` 不在这个任务的 \`needs\` 中：结果为空。`,
      );
    case 'output':
      return say(
        `The job \`${job}\` has no output \`${name}\`: this is empty.`,
        `任务 \`${job}\` 没有输出 \`${name}\`：结果为空。`,
      );
    case 'matrix':
      return say(
        `The matrix of this job has no \`${name}\`: this is empty.`,
        `这个任务的矩阵中没有 \`${name}\`：结果为空。`,
      );
    case 'property':
      return say(
        `\`${job}\` has no \`${name}\`, only outputs and how it ended: this is empty.`,
        `\`${job}\` 没有 \`${name}\`，只有输出和结束状态：结果为空。`,
      );
    case 'job':
      return name.toLowerCase() === job.toLowerCase()
        ? say(
            `The job \`${name}\` waits for itself: GitHub refuses this workflow.`,
            `任务 \`${name}\` 在等待自己：GitHub 会拒绝这个工作流。`,
          )
        : say(
            `There is no job \`${name}\` to wait for: GitHub refuses this workflow.`,
            `没有可等待的任务 \`${name}\`：GitHub 会拒绝这个工作流。`,
          );
    case 'input':
      return say(`No input is called \`${name}\`: this is empty.`, `没有名为 \`${name}\` 的输入：结果为空。`);
  }
}

export function ofComparison({ problem, name, values }: FixedComparison): Localized {
  if (problem === 'true-text')
    return say(
      'This is always true: a text beside `||` is compared with nothing, and it is not empty.',
      '这个条件永远成立：`||` 旁的文本没有与任何值比较，而它不为空。',
    );
  const list = values.map((value) => `\`${value}\``).join(', ');
  return values.length === 0
    ? say(
        `\`${name}\` never is this: it begins with \`refs/heads/\` or \`refs/tags/\`.`,
        `\`${name}\` 不会等于这个值：它以 \`refs/heads/\` 或 \`refs/tags/\` 开头。`,
      )
    : say(
        `\`${name}\` never is this: it is one of ${list}.`,
        `\`${name}\` 不会等于这个值：它只会是 ${list} 之一。`,
      );
}

export function ofBroken({ fault, name }: BrokenExpression): Localized {
  switch (fault) {
    case 'open':
      return say(
        'This `${{` is not closed by `}}`: GitHub refuses this workflow.',
        '这个 `${{` 没有以 `}}` 结束：GitHub 会拒绝这个工作流。',
      );
    case 'name':
      return say(
        `\`${name}\` is no context, and a text stands in single quotes: GitHub refuses this workflow.`,
        `\`${name}\` 不是上下文，文本须放在单引号中：GitHub 会拒绝这个工作流。`,
      );
    case 'rule':
      return /^\w/.test(name)
        ? say(
            `GitLab cannot read \`${name}\` here, for a text stands in quotes: it refuses this pipeline.`,
            `GitLab 无法解析这里的 \`${name}\`，文本须放在引号中：它会拒绝这个流水线。`,
          )
        : say(
            `GitLab cannot read the \`${name}\` in this condition, and refuses this pipeline.`,
            `GitLab 无法解析这个条件中的 \`${name}\`，会拒绝这个流水线。`,
          );
    case 'function':
      return say(
        `There is no function \`${name}\` in expressions: GitHub refuses this workflow.`,
        `表达式中没有函数 \`${name}\`：GitHub 会拒绝这个工作流。`,
      );
    case 'mark':
      return name === '"'
        ? say(
            'Texts in an expression stand in single quotes, not in double ones: GitHub refuses this workflow.',
            '表达式中的文本使用单引号，而不是双引号：GitHub 会拒绝这个工作流。',
          )
        : say(
            `GitHub cannot read the \`${name === '`' ? '´' : name}\` in this expression, and refuses this workflow.`,
            `GitHub 无法解析表达式中的 \`${name === '`' ? '´' : name}\`，会拒绝这个工作流。`,
          );
  }
}

export function ofGitlab({ what, name }: UnknownJob): Localized {
  switch (what) {
    case 'job':
      return say(
        `There is no job \`${name}\` here: GitLab refuses this pipeline.`,
        `这里没有任务 \`${name}\`：GitLab 会拒绝这个流水线。`,
      );
    case 'template':
      return say(
        `There is nothing called \`${name}\` to extend here: GitLab refuses this pipeline.`,
        `这里没有可供继承的 \`${name}\`：GitLab 会拒绝这个流水线。`,
      );
    case 'stage':
      return say(
        `\`${name}\` is not among the \`stages\`: GitLab refuses this pipeline.`,
        `\`${name}\` 不在 \`stages\` 中：GitLab 会拒绝这个流水线。`,
      );
  }
}
