import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../../_kit/short-text.ts';
import { findNilUses } from './find-nil-uses.ts';
import type { Found } from './find-nil-uses.ts';
import { turnTest } from './turn-test.ts';

/** Something is used that is nil on this way, or that the code asks for only afterwards. */
export const noNilDereference = defineFileRule('go', {
  info: {
    id: 'no-nil-dereference',
    family: 'null-deref',
    kinds: ['null-flow'],
    fix: 'needs-review',
    what: say(
      'Reports fields of pointers, methods of interfaces and functions that are used where they are known to be nil, and pointers that are compared with nil only after a field of them was used (parameters only where the test sends nil away or stands in the same condition: others are mostly needless). Reports as well fields of what a function of the file gives, where that is nil at times and nobody asks. Methods of pointers are left alone, as they may be made for nil, except where a condition asks them of nil alone (`x != nil || x.IsEmpty()`), and those of the standard library that read what nobody has made: `var buffer *bytes.Buffer; buffer.WriteString(…)`.',
      '报告在已知为 nil 处访问指针的字段、调用接口的方法或调用函数，以及先访问字段、之后才与 nil 比较的指针；也报告同一文件中的函数有时返回 nil、却未经检查就访问其字段的情况（参数只在该条件处理 nil 后离开，或与使用处在同一条件中时报告，其余大多是多余的检查）。指针的方法可能支持 nil 接收者，因此不报告，除非条件只对 nil 调用它（`x != nil || x.IsEmpty()`），或是标准库中会读取自身、却从未创建的对象：`var buffer *bytes.Buffer; buffer.WriteString(…)`。',
    ),
    why: say(
      'The program panics on this way, which is often the one of an error that nobody tried.',
      '程序会在此路径上 panic，而这往往是没有测试过的错误路径。',
    ),
    instead: say(
      'Turn the test round (`!=` for `==`, `&&` for `||`), leave the function where the value is nil, or ask before the first use.',
      '把条件反过来（用 `!=` 代替 `==`，用 `&&` 代替 `||`），在值为 nil 时离开函数，或在首次使用之前检查。',
    ),
    examples: [
      {
        bad: 'package user\n\ntype User struct {\n\tName string\n}\n\nfunc Title(u *User) string {\n\tif u == nil && u.Name == "" {\n\t\treturn "nobody"\n\t}\n\treturn "somebody"\n}',
        good: 'package user\n\ntype User struct {\n\tName string\n}\n\nfunc Title(u *User) string {\n\tif u == nil || u.Name == "" {\n\t\treturn "nobody"\n\t}\n\treturn u.Name\n}',
        file: 'user.go',
      },
    ],
    sources: [
      { name: 'go vet nilness', relation: 'inspired' },
      { name: 'staticcheck SA5011', relation: 'inspired' },
    ],
  },
  find: (file: GoFile): Iterable<Found> => (isTestPath(file.path) ? [] : findNilUses(file)),
  report: (found, { text }) => ({
    range: { start: found.use.node.start, end: found.use.node.end },
    what: sentence(found, text),
    ...(found.cause.kind === 'known' ? {} : { confidence: 'likely' }),
  }),
  fix: ({ use, cause }) => {
    const test =
      cause.kind === 'known' ? cause.nullness.since : cause.kind === 'turned' ? cause.test : undefined;
    const edit = test && turnTest(use.node, test);
    return edit && { title: say('Ask for the opposite', '把条件反过来'), edits: [edit] };
  },
});

function sentence({ use, cause }: Found, text: string): Localized {
  const [value, whole] = [shortText(use.value, text), shortText(use.node, text)];
  switch (cause.kind) {
    case 'known':
      return cause.nullness.by === 'assignment'
        ? say(
            `\`${value}\` is still nil here: \`${whole}\` panics.`,
            `\`${value}\` 在这里仍为 nil，\`${whole}\` 会 panic。`,
          )
        : say(
            `\`${value}\` is nil here, as \`${shortText(cause.nullness.since, text)}\` has told: \`${whole}\` panics.`,
            `由 \`${shortText(cause.nullness.since, text)}\` 可知 \`${value}\` 在这里为 nil，\`${whole}\` 会 panic。`,
          );
    case 'sometimes':
      return say(
        `\`${shortText(cause.nullness.since, text)}\` allows for \`${value}\` to be nil, but the code comes here all the same, where \`${whole}\` panics.`,
        `\`${shortText(cause.nullness.since, text)}\` 表明 \`${value}\` 可能为 nil，但代码仍会执行到这里，\`${whole}\` 会 panic。`,
      );
    case 'own':
      return say(
        `\`${shortText(cause.call, text)}\` gives nil at times (\`${shortText(cause.way, text)}\`), and nothing asks for that before \`${whole}\`, which then panics.`,
        `\`${shortText(cause.call, text)}\` 有时返回 nil（\`${shortText(cause.way, text)}\`），而 \`${whole}\` 之前没有任何检查，此时会 panic。`,
      );
    case 'turned':
      return say(
        `\`${whole}\` is only asked where \`${value}\` is nil, as \`${shortText(cause.test, text)}\` decides before it: the opposite was meant.`,
        `由于前面的 \`${shortText(cause.test, text)}\`，只有当 \`${value}\` 为 nil 时才会执行 \`${whole}\`：条件写反了。`,
      );
    case 'unmade':
      return say(
        `\`${value}\` is nil here: \`${shortText(cause.declared, text)}\` makes none, and nothing else gives it one. \`${whole}\` panics.`,
        `\`${value}\` 在这里为 nil：\`${shortText(cause.declared, text)}\` 并没有创建对象，也没有别处给它赋值。\`${whole}\` 会 panic。`,
      );
    case 'late':
      return say(
        `\`${whole}\` comes before the test \`${shortText(cause.test, text)}\` further down: when \`${value}\` is nil, it has panicked by then.`,
        `\`${whole}\` 位于后面的条件 \`${shortText(cause.test, text)}\` 之前：\`${value}\` 为 nil 时，这里已经 panic。`,
      );
  }
}
