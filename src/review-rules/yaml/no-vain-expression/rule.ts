import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { fixedConditions } from './conditions.ts';
import { unknownNames } from './unknown-names.ts';
import type { UnknownName, VainExpression } from './vain-expression.ts';

/** Expressions of GitHub Actions that are always true, or always empty. */
export const noVainExpression = defineFileRule('yaml', {
  info: {
    id: 'no-vain-expression',
    family: 'correctness',
    kinds: ['fixed-condition', 'unknown-name'],
    fix: 'none',
    what: say(
      'Reports conditions of GitHub Actions that are always true, because something stands around their `${{ … }}` or they are a block of text; and expressions that name a step, a job of `needs`, an output, a key of the matrix or an input that the file does not have.',
      '报告 GitHub Actions 中永远成立的条件（`${{ … }}` 之外还有其他内容，或写成了文本块），以及引用了文件中不存在的步骤、`needs` 中的任务、输出、矩阵键或输入的表达式。',
    ),
    why: say(
      'A condition with anything around its expression is a text, and a text is true: the step runs for every branch. What is not there is an empty text, without an error: a version, a tag or a token is missing further on.',
      '表达式之外还有内容的条件是一段文本，而文本总为真：该步骤会在每个分支上运行。不存在的名称得到空文本且不报错：之后会缺少版本、标签或令牌。',
    ),
    instead: say(
      'Put all of the condition into one `${{ … }}`, or leave the brackets out; write the name as it is declared.',
      '把整个条件写进一个 `${{ … }}`，或省略括号；按声明写名称。',
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
      { name: 'actionlint expression', relation: 'inspired', kinds: ['unknown-name'] },
    ],
  },
  *find(file: YamlFile): Generator<VainExpression> {
    const { kind } = file.tree;
    if (kind !== 'github-workflow' && kind !== 'github-action') return;
    yield* fixedConditions(file);
    yield* unknownNames(file);
  },
  report: (found): Report =>
    found.problem === 'text'
      ? { range: found.range, kind: 'fixed-condition', what: ofCondition(found.isBlock) }
      : { range: found.range, kind: 'unknown-name', confidence: 'likely', what: ofName(found) },
});

function ofCondition(isBlock: boolean): Localized {
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

function ofName({ problem, name, job = '' }: UnknownName): Localized {
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
    case 'input':
      return say(`No input is called \`${name}\`: this is empty.`, `没有名为 \`${name}\` 的输入：结果为空。`);
  }
}
