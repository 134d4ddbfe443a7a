import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../../_kit/short-text.ts';
import { findFailedAssertions, mayReadFailed } from './find-failed-assertions.ts';
import type { FailedAssertion } from './find-failed-assertions.ts';
import { findRiskyAssertions } from './find-risky-assertions.ts';
import type { RiskyAssertion } from './find-risky-assertions.ts';
import type { Origin } from './outside-value.ts';

/** A type is taken for granted that somebody outside of the program decides. */
export const noUncheckedAssertion = defineFileRule('go', {
  info: {
    id: 'no-unchecked-assertion',
    family: 'null-deref',
    kinds: ['unchecked-assertion'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports `x.(T)` without `ok` on values whose type others decide: decoded texts, claims of a token, values of a session or a `sync.Map` that need not be there, errors of which nothing was asked, what a panic was called with; and what an assertion gave, where it is read in the `else` of its `ok`. Values of a context, type switches and values that are asked for elsewhere in the function are left alone.',
      '报告对类型由外部决定的值使用不带 `ok` 的 `x.(T)`：解码得到的内容、令牌声明、会话或 `sync.Map` 中可能不存在的值、未经判断的错误、panic 的参数；以及在 `ok` 的 `else` 分支中读取断言得到的值。上下文中的值、类型 switch 以及函数中已检查过的值不报告。',
    ),
    why: say(
      'When the value is missing or of another type, the assertion panics: one request can bring down what serves it.',
      '值缺失或类型不同时断言会 panic：一个请求就可能使处理它的程序崩溃。',
    ),
    instead: say(
      'Ask: `value, ok := x.(T)`, and give back an error where it is not `ok`; or decode into a struct.',
      '使用 `value, ok := x.(T)`，并在 `ok` 为假时返回错误；或解码到结构体中。',
    ),
    examples: [
      {
        bad: 'package hook\n\nimport "encoding/json"\n\nfunc Name(body []byte) (string, error) {\n\tvar event map[string]any\n\tif err := json.Unmarshal(body, &event); err != nil {\n\t\treturn "", err\n\t}\n\treturn event["name"].(string), nil\n}',
        good: 'package hook\n\nimport (\n\t"encoding/json"\n\t"errors"\n)\n\nfunc Name(body []byte) (string, error) {\n\tvar event map[string]any\n\tif err := json.Unmarshal(body, &event); err != nil {\n\t\treturn "", err\n\t}\n\tname, ok := event["name"].(string)\n\tif !ok {\n\t\treturn "", errors.New("no name")\n\t}\n\treturn name, nil\n}',
        file: 'hook.go',
      },
    ],
    sources: [
      { name: 'forcetypeassert', relation: 'inspired' },
      { name: 'staticcheck SA9008', relation: 'inspired' },
    ],
  },
  *find(file: GoFile): Generator<RiskyAssertion | FailedAssertion> {
    if (isTestPath(file.path)) return;
    if (mayReadFailed.test(file.text)) yield* findFailedAssertions(file.tree);
    if (!isOfTools(file)) yield* findRiskyAssertions(file);
  },
  report: (found, { text }) => {
    if ('read' in found) return { range: found.read, what: whatOfFailed(found, text), confidence: 'likely' };
    const { node, value, type, origin } = found;
    const [whole, inner] = [shortText(value, text), shortText(type, text)];
    return {
      range: { start: node.start, end: node.end },
      what: say(
        `\`${whole}\` need not be a \`${inner}\`: ${reasons[origin].en}, and then this panics.`,
        `\`${whole}\` 不一定是 \`${inner}\`：${reasons[origin]['zh-CN']}，此时会 panic。`,
      ),
      // What this program and its libraries panic with is an error nearly always, and whoever runs a program of their own sees why it ends.
      confidence: origin === 'panic' || /^package main\b/m.test(text) ? 'possible' : 'likely',
    };
  },
});

function whatOfFailed({ read, from }: FailedAssertion, text: string): Localized {
  const [name, source] = [shortText(read, text), shortText(from, text)];
  if (name === source)
    return say(
      `The assertion failed on this way, and its own \`${name}\` hides the one that was asked: it is nil or empty here. Call it otherwise.`,
      `走到这里说明断言失败，而断言自己的 \`${name}\` 遮蔽了被断言的变量：此处为 nil 或零值。应换一个名字。`,
    );
  return say(
    `The assertion failed on this way, so that \`${name}\` is nil or empty: what there was is in \`${source}\`.`,
    `走到这里说明断言失败，\`${name}\` 为 nil 或零值：原来的值在 \`${source}\` 中。`,
  );
}

/** A program for the people who build another one: when it stops, they see why. */
function isOfTools({ path, text }: GoFile): boolean {
  return (
    /(?:^|\/)_?(?:tools?|scripts?|hack|gen|generators?|codegen)\/|(?:^|\/)gen(?:erate)?[-_]?\w*\.go$/.test(
      path,
    ) || /^\/\/(?:go:build|\s*\+build) ignore\b/m.test(text)
  );
}

const reasons: Readonly<Record<Origin, Localized>> = {
  decoded: say(
    'whoever wrote the decoded text may leave it out or write something else',
    '被解码文本的作者可能省略它或写入其他类型',
  ),
  claims: say(
    'whoever made the token may leave it out or put in something else',
    '令牌的签发者可能省略它或放入其他类型',
  ),
  session: say('a new session does not have it', '新会话中没有它'),
  absent: say('the map gives nil for a key that is not in it', '键不存在时该 map 返回 nil'),
  error: say(
    'an error may be of any type, or wrapped in another one',
    '错误可以是任何类型，也可能被其他错误包装',
  ),
  panic: say('a panic may be called with anything', 'panic 的参数可以是任何类型'),
};
