import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Offset, Range } from '../../../domain/text-position.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { absentContexts } from './absent-contexts.ts';
import { brokenRulesOfGitlab } from './broken-rules-of-gitlab.ts';
import { fixedConditions } from './conditions.ts';
import { unknownJobsOfGitlab } from './unknown-jobs-of-gitlab.ts';
import { unknownNames } from './unknown-names.ts';
import { fixedComparisons } from './fixed-comparisons.ts';
import { brokenExpressions } from './broken-expressions.ts';
import type { VainExpression } from './vain-expression.ts';
import { ofBroken, ofComparison, ofCondition, ofContext, ofGitlab, ofName } from './wording.ts';

/** Expressions of GitHub Actions that are always true, or always empty. */
export const noVainExpression = defineFileRule('yaml', {
  info: {
    id: 'no-vain-expression',
    family: 'correctness',
    kinds: ['fixed-condition', 'unknown-name', 'absent-context', 'broken-expression'],
    fix: 'none',
    what: say(
      'Reports conditions of GitHub Actions that are always true, because something stands around their `${{ … }}` or they are a block of text; and expressions that name a step, a job of `needs`, an output, a key of the matrix or an input that the file does not have, or a context that is not known at that place, such as `secrets` in an `if`; and expressions and rules that GitHub or GitLab cannot read. Also jobs, templates and stages that a pipeline of GitLab names and does not have.',
      '报告 GitHub Actions 中永远成立的条件（`${{ … }}` 之外还有其他内容，或写成了文本块），以及引用了文件中不存在的步骤、`needs` 中的任务、输出、矩阵键或输入的表达式；以及在该处不可用的上下文，例如 `if` 中的 `secrets`；以及 GitHub 或 GitLab 无法解析的表达式和规则。也报告 GitLab 流水线引用但不存在的任务、模板和阶段。',
    ),
    why: say(
      'A condition with anything around its expression is a text, and a text is true: the step runs for every branch. What is not there is an empty text, without an error: a version, a tag or a token is missing further on. For a context or a job that they do not know GitHub and GitLab refuse the whole file, and nothing of it runs.',
      '表达式之外还有内容的条件是一段文本，而文本总为真：该步骤会在每个分支上运行。不存在的名称得到空文本且不报错：之后会缺少版本、标签或令牌。若上下文或任务不存在，GitHub 和 GitLab 会拒绝整个文件，其中任何内容都不会运行。',
    ),
    instead: say(
      'Put all of the condition into one `${{ … }}`, or leave the brackets out; write the name as it is declared. What a condition needs of a secret goes into an `env` beside it.',
      '把整个条件写进一个 `${{ … }}`，或省略括号；按声明写名称。条件所需的机密请先写入旁边的 `env`。',
    ),
    examples: [
      {
        bad: "on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./deploy.sh\n        if: ${{ github.ref == 'refs/heads/main' }} && ${{ github.event_name == 'push' }}",
        good: "on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./deploy.sh\n        if: github.ref == 'refs/heads/main' && github.event_name == 'push'",
        file: '.github/workflows/deploy.yml',
      },
      {
        bad: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - id: version\n        run: ./version.sh >> "$GITHUB_OUTPUT"\n      - run: ./build.sh "$VERSION"\n        env:\n          VERSION: ${{ steps.verison.outputs.name }}',
        good: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - id: version\n        run: ./version.sh >> "$GITHUB_OUTPUT"\n      - run: ./build.sh "$VERSION"\n        env:\n          VERSION: ${{ steps.version.outputs.name }}',
        file: '.github/workflows/build.yml',
      },
    ],
    sources: [
      { name: 'zizmor unsound-condition', relation: 'inspired', kinds: ['fixed-condition'] },
      { name: 'actionlint if-cond', relation: 'inspired', kinds: ['fixed-condition'] },
      {
        name: 'actionlint expression',
        relation: 'inspired',
        kinds: ['unknown-name', 'absent-context', 'broken-expression'],
      },
      { name: 'actionlint job-needs', relation: 'inspired', kinds: ['unknown-name'] },
    ],
  },
  *find(file: YamlFile): Generator<VainExpression> {
    const { kind } = file.tree;
    if (kind === 'gitlab-ci') yield* [...unknownJobsOfGitlab(file), ...brokenRulesOfGitlab(file)];
    if (kind !== 'github-workflow' && kind !== 'github-action') return;
    const fixed = [...fixedConditions(file)];
    const broken = [...brokenExpressions(file)];
    const isBroken = placesIn(broken.map(({ range }) => range));
    const refused = [...broken, ...[...absentContexts(file)].filter(({ range }) => !isBroken(range.start))];
    yield* [...fixed, ...refused];
    const isTold = placesIn([...fixed, ...refused].map(({ range }) => range));
    for (const found of [...fixedComparisons(file), ...unknownNames(file)])
      if (!isTold(found.range.start)) yield found;
  },
  report: (found): Report => {
    const { problem, range } = found;
    switch (problem) {
      case 'text':
        return { range, kind: 'fixed-condition', what: ofCondition(found.isBlock) };
      case 'true-text':
      case 'never':
        return { range, kind: 'fixed-condition', what: ofComparison(found) };
      case 'context':
        return { range, kind: 'absent-context', what: ofContext(found) };
      case 'gitlab':
        return { range, kind: 'unknown-name', what: ofGitlab(found) };
      case 'broken':
        return { range, kind: 'broken-expression', what: ofBroken(found) };
      default: {
        const confidence = problem === 'job' ? 'certain' : 'likely';
        return { range, kind: 'unknown-name', confidence, what: ofName(found) };
      }
    }
  },
});

/** What is told of a condition as a whole is enough of it. */
function placesIn(ranges: readonly Range[]): (place: Offset) => boolean {
  const sorted = ranges.toSorted((one, other) => one.start - other.start);
  return (place) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle]?.start ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return place < (sorted[low - 1]?.end ?? 0);
  };
}
