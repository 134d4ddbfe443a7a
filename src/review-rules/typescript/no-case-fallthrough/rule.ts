import type { FixDraft, Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { shortText } from '../_kit/short-text.ts';
import { breakAfter } from './break-after.ts';
import type { Fallthrough } from './find-fallthroughs.ts';
import { findFallthroughs } from './find-fallthroughs.ts';

/** A case that runs on into the next one, and nobody says that it should. */
export const noCaseFallthrough = defineRule({
  info: {
    id: 'no-case-fallthrough',
    family: 'correctness',
    kinds: ['fallthrough'],
    fix: 'needs-review',
    what: say(
      'Reports cases of a `switch` from which control runs on into the code of the next case, without a comment that says so.',
      '报告 `switch` 中执行完后会继续进入下一个 case 的代码、却没有注释说明的 case。',
    ),
    why: say(
      'A forgotten `break` runs the code of two cases: a value is overwritten, a message sent twice, a permission given that belongs to another role.',
      '漏写 `break` 会执行两个 case 的代码：值被覆盖、消息发送两次，或者给出了属于另一个角色的权限。',
    ),
    instead: say(
      'End the case with `break` or `return`; or write `// falls through` where that is meant.',
      '用 `break` 或 `return` 结束该 case；若确实要继续执行，请写上 `// falls through`。',
    ),
    examples: [
      {
        bad: "switch (event.type) {\n  case 'created':\n    add(event);\n  case 'removed':\n    remove(event);\n    break;\n}",
        good: "switch (event.type) {\n  case 'created':\n    add(event);\n    break;\n  case 'removed':\n    remove(event);\n    break;\n}",
        file: 'apply.js',
      },
    ],
    sources: [{ name: 'eslint no-fallthrough', relation: 'same' }],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<Fallthrough> => findFallthroughs(file),
  report({ next, last }, file): Report {
    const { start } = rangeOf(next);
    const name = next.test == null ? 'default' : `case ${shortText(next.test, file)}`;
    return {
      range: { start, end: next.test == null ? start + 'default'.length : rangeOf(next.test).end },
      peersAt: [start, rangeOf(last).start],
      confidence: 'likely',
      what: say(
        `The case before runs on into \`${name}\`: nothing ends it.`,
        `前一个 case 没有结束，会继续执行 \`${name}\` 的代码。`,
      ),
    };
  },
  fix: ({ last }, file): FixDraft => ({
    title: say('End the case before', '结束前一个 case'),
    edits: [breakAfter(last, file)],
  }),
});
