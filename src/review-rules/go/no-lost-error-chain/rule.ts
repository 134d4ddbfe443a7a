import { defineFileRule } from '../../../analysis/rule.ts';
import type { FixDraft } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findLostChains } from './find-lost-chains.ts';
import type { LostChain } from './find-lost-chains.ts';
import { Givers } from './giver-of.ts';
import { mayPrintSentinel, printedSentinels } from './printed-sentinels.ts';
import { wrongTargets } from './wrong-targets.ts';
import type { WrongTarget } from './wrong-targets.ts';
import { comparesErrors, vainComparisons } from './vain-comparisons.ts';
import type { VainComparison } from './vain-comparisons.ts';

/** A new error that holds only the words of the one it was made of. */
export const noLostErrorChain = defineFileRule('go', {
  info: {
    id: 'no-lost-error-chain',
    family: 'error-handling',
    severity: 'warning',
    kinds: ['lost-cause', 'vain-comparison'],
    fix: 'needs-review',
    what: say(
      'Reports errors that are returned and hold only the text of another one: `fmt.Errorf` with `%v` or `%s` for an error, `errors.New(err.Error())`. Told only where the file itself asks for what is inside, and in files that wrap two errors or more for each that they cut, so that it is by oversight; not where the new error wraps another one or the old one was asked for before, not for errors of parsing, and not in tests and in programs of their own (`package main`, `cmd/`, `tools/`), whose errors end up printed. Reports as well `err == ErrGone`, `case io.EOF` and `os.IsNotExist(err)` for an error of a function of the file that wraps it with `%w` or prints it, and so of `err.(*StatusError)`; and `errors.As` with a target that makes it panic.',
      '报告返回的错误只保留了原错误的文字：`fmt.Errorf` 用 `%v` 或 `%s` 输出错误，或 `errors.New(err.Error())`。只在本文件自己查询其内部错误时，或同一文件中包装的错误至少是此类位置的两倍（很可能是疏忽）时报告；已包装其他错误、之前已查询过该错误的地方、解析类错误、测试以及错误最终只会被打印的独立程序（`package main`、`cmd/`、`tools/`）不报告。还报告对本文件中用 `%w` 包装或只输出其文字的函数所返回错误使用的 `err == ErrGone`、`case io.EOF` 、`os.IsNotExist(err)` 和 `err.(*StatusError)`，以及会使 `errors.As` panic 的目标参数。',
    ),
    why: say(
      'Callers who ask with `errors.Is` or `errors.As` why it failed (not found, cancelled, a time-out) get no answer any more, and treat all errors alike.',
      '调用方用 `errors.Is` 或 `errors.As` 判断失败原因（不存在、已取消、超时）时再也得不到答案，只能一概而论。',
    ),
    instead: say(
      'Wrap it with `%w`, and ask with `errors.Is`. If callers must not depend on what is inside, as at the border of a package, leave it so.',
      '用 `%w` 包装，并用 `errors.Is` 查询。若像在包的边界那样，不希望调用方依赖内部错误，则保持不变。',
    ),
    examples: [
      {
        bad: 'package conf\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nfunc Load(path string) ([]byte, error) {\n\tdata, err := os.ReadFile(path)\n\tif err != nil {\n\t\treturn nil, fmt.Errorf("load %s: %v", path, err)\n\t}\n\treturn data, nil\n}\n\nfunc Get(path string) (*Settings, error) {\n\tdata, err := Load(path)\n\tif err != nil {\n\t\treturn nil, fmt.Errorf("settings: %w", err)\n\t}\n\treturn parse(data), nil\n}\n\nfunc Keep(path string, data []byte) error {\n\tif err := os.WriteFile(path, data, 0o600); err != nil {\n\t\treturn fmt.Errorf("keep %s: %w", path, err)\n\t}\n\treturn nil\n}',
        good: 'package conf\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nfunc Load(path string) ([]byte, error) {\n\tdata, err := os.ReadFile(path)\n\tif err != nil {\n\t\treturn nil, fmt.Errorf("load %s: %w", path, err)\n\t}\n\treturn data, nil\n}\n\nfunc Get(path string) (*Settings, error) {\n\tdata, err := Load(path)\n\tif err != nil {\n\t\treturn nil, fmt.Errorf("settings: %w", err)\n\t}\n\treturn parse(data), nil\n}\n\nfunc Keep(path string, data []byte) error {\n\tif err := os.WriteFile(path, data, 0o600); err != nil {\n\t\treturn fmt.Errorf("keep %s: %w", path, err)\n\t}\n\treturn nil\n}',
        file: 'load.go',
      },
    ],
    sources: [{ name: 'errorlint', relation: 'inspired' }],
  },
  *find(file: GoFile): Generator<LostChain | VainComparison | WrongTarget> {
    if (isTestPath(file.path)) return;
    if (file.text.includes('errors.As(')) yield* wrongTargets(file.tree);
    if (!/\b(?:fmt\.Errorf|errors\.New)\(/.test(file.text)) return;
    const givers = new Givers(file.tree);
    yield* findLostChains(file, givers);
    if (mayPrintSentinel.test(file.text)) yield* printedSentinels(file.tree, file.text);
    if (comparesErrors.test(file.text)) yield* vainComparisons(file.tree, givers);
  },
  report: (found) =>
    'target' in found
      ? { range: found.range, kind: 'vain-comparison', what: wrong(found) }
      : 'giver' in found
        ? { range: found.range, kind: 'vain-comparison', confidence: 'likely', what: vain(found) }
        : { range: found.range, kind: 'lost-cause', confidence: 'possible', what: lost(found) },
  fix: (found): FixDraft | undefined => {
    if ('giver' in found || 'target' in found) return undefined;
    const { verb, text, error, maker } = found;
    if (verb === undefined || maker !== 'fmt.Errorf') return undefined;
    const edit = { range: verb, text: '%w' };
    return {
      title: say(`Wrap \`${error}\` with \`%w\``, `用 \`%w\` 包装 \`${error}\``),
      edits: text === undefined ? [edit] : [edit, { range: text, text: error }],
    };
  },
});

function vain({ error, wanted, giver, how, finder }: VainComparison): Localized {
  if (how === 'printed')
    return say(
      `\`${giver}\` makes a new error of the text of each: \`${error}\` is never found to be the one that is asked for. Wrap it there with \`%w\`, and ask with \`${finder}\`.`,
      `\`${giver}\` 只用错误的文字生成新错误：\`${error}\` 永远不会与 \`${wanted}\` 匹配。请在其中用 \`%w\` 包装，并用 \`${finder}\` 查询。`,
    );
  return say(
    `\`${giver}\` wraps its errors, and this does not look inside: \`${error}\` is never found to be the one that is asked for; \`${finder}\` finds it.`,
    `\`${giver}\` 会包装错误，而此处不查看内部：\`${error}\` 永远不会与 \`${wanted}\` 匹配；请使用 \`${finder}\`。`,
  );
}

function wrong({ target, instead }: WrongTarget): Localized {
  return say(
    `\`errors.As\` panics here: it wants the address of a variable for the error it looks for, and \`${target}\` is the variable's value. Give it \`${instead}\`.`,
    `\`errors.As\` 在此处会 panic：它需要用来存放错误的变量的地址，而 \`${target}\` 是该变量的值。请传入 \`${instead}\`。`,
  );
}

function lost({ error, maker, isHabit }: LostChain): Localized {
  if (!isHabit)
    return say(
      `The error that \`${maker}\` makes holds only the text of \`${error}\`: \`errors.Is\` and \`errors.As\`, with which this file asks for it, no longer find it.`,
      `\`${maker}\` 生成的错误只包含 \`${error}\` 的文字：本文件中用来查询它的 \`errors.Is\` 和 \`errors.As\` 再也找不到它。`,
    );
  return say(
    `The error that \`${maker}\` makes holds only the text of \`${error}\`: \`errors.Is\` and \`errors.As\` no longer find it; most errors of this file are wrapped.`,
    `\`${maker}\` 生成的错误只包含 \`${error}\` 的文字：\`errors.Is\` 和 \`errors.As\` 再也找不到它；本文件的大多数错误都已包装。`,
  );
}
