import type { Advice } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findLostErrors } from './find-lost-errors.ts';
import type { Placed } from './find-lost-errors.ts';
import { confidenceIn, kindOf, whatOf } from './words.ts';

/** Errors that a function is given and that nobody will ever learn of. */
export const noLostError = defineFileRule('go', {
  info: {
    id: 'no-lost-error',
    family: 'error-handling',
    kinds: ['unchecked-error', 'overwritten-error', 'shadowed-error', 'rows-error'],
    fix: 'none',
    what: say(
      'Reports errors that nothing reads: overwritten before the look at them, left in an inner variable of the same name, dropped by calls that must not fail unseen (`os.Rename`, `json.Unmarshal`, `tx.Commit`, functions of the same file whose errors are taken elsewhere, …), or never asked for after `rows.Next()` or, as a note, after `scanner.Scan()` over a file, a body or a reader that the function was given. So too of the deferred `Close` of an object of Google Cloud Storage. `_ =`, other `defer`, and a comment that says why are left alone.',
      '报告没有任何地方读取的错误：检查之前被覆盖、留在同名的内层变量里、被不应静默失败的调用（`os.Rename`、`json.Unmarshal`、`tx.Commit`、别处都检查了错误的同文件函数等）丢弃，或在 `rows.Next()` 之后从未查询；对文件、响应体或传入的 reader 使用 `scanner.Scan()` 之后从未查询的作为提示报告。`_ =`、`defer` 以及有注释说明原因的不报告。',
    ),
    why: say(
      'The function goes on, and says that all went well, with work that was not done: it is found much later, where nothing points back here.',
      '函数会带着未完成的工作继续执行并报告成功，很久以后才在别处暴露，且没有线索指回这里。',
    ),
    instead: say(
      'Look at the error right below the call, or hand it on; where it truly does not matter, say so with `_ =`.',
      '在调用之后立即检查或返回错误；若确实无关紧要，用 `_ =` 明确表示。',
    ),
    examples: [
      {
        bad: 'package conf\n\nimport "os"\n\nfunc Save(path string, data []byte) error {\n\terr := os.WriteFile(path+".new", data, 0o600)\n\terr = os.Rename(path+".new", path)\n\treturn err\n}',
        good: 'package conf\n\nimport "os"\n\nfunc Save(path string, data []byte) error {\n\tif err := os.WriteFile(path+".new", data, 0o600); err != nil {\n\t\treturn err\n\t}\n\treturn os.Rename(path+".new", path)\n}',
        file: 'save.go',
      },
    ],
    sources: [
      { name: 'errcheck', relation: 'inspired' },
      { name: 'staticcheck SA4006', relation: 'inspired' },
      { name: 'go vet shadow', relation: 'inspired' },
      { name: 'rowserrcheck', relation: 'inspired' },
    ],
  },
  find: (file: GoFile): Iterable<Placed> => (isTestPath(file.path) ? [] : findLostErrors(file)),
  report: (placed, { path }) => ({
    kind: kindOf(placed.found),
    range: placed.found.range,
    // What shows how to use a thing may show how it fails.
    confidence: ofSamples.test(path) ? 'possible' : confidenceIn(placed.found),
    what: whatOf(placed),
    ...(placed.found.problem === 'object' && { advice: ofObjects }),
  }),
});

const ofObjects: Advice = {
  why: say(
    'Only `Close` sends what is left, and tells whether the object is there: a deferred one tells nobody.',
    '只有 `Close` 会发送剩余内容并说明对象是否已保存：被推迟的 `Close` 不会告诉任何人。',
  ),
  instead: say(
    'Write `if err := w.Close(); err != nil { return err }` where all is written; cancel the context on the other ways.',
    '写完之后写 `if err := w.Close(); err != nil { return err }`；其他路径上取消 context。',
  ),
};

const ofSamples = /(?:^|\/)_?(?:samples?|examples?|demos?)\//;
