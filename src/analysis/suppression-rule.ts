import { say } from '../domain/locale.ts';
import { defineRule } from './rule.ts';

/**
 * The engine's own rule: comments that silence nothing, or do not say why. It is reported by `applySuppressions`, after
 * all other rules have run; as a rule of the list it has a page, a severity and a switch like any other.
 */
export const noUnusedSuppression = defineRule({
  info: {
    id: 'no-unused-suppression',
    family: 'governance',
    kinds: ['unused-suppression', 'suppression-without-reason', 'suppression-without-rule'],
    fix: 'none',
    what: say(
      'Reports `autoglm-disable…` comments that silence nothing, name no rule, or give no reason.',
      '报告没有屏蔽任何问题、没有写明规则或没有说明理由的 `autoglm-disable…` 注释。',
    ),
    why: say(
      'A stale suppression hides the next real bug at its place, and one without a reason cannot be judged later.',
      '过时的屏蔽注释会掩盖同一位置今后出现的真正问题；没有理由的屏蔽日后无从判断。',
    ),
    instead: say(
      'Delete the comment, or write `autoglm-disable-next-line <rule> -- <reason>`.',
      '删除该注释，或写成 `autoglm-disable-next-line <规则> -- <理由>`。',
    ),
    examples: [
      {
        bad: '// autoglm-disable-next-line no-empty-catch -- best effort\nconst answer = 42;',
        good: 'const answer = 42;',
      },
      {
        bad: 'debugger; // autoglm-disable-line no-debugger-or-focused-test',
        good: 'debugger; // autoglm-disable-line no-debugger-or-focused-test -- the console demo stops here',
      },
    ],
    sources: [{ name: 'eslint --report-unused-disable-directives', relation: 'inspired' }],
  },
  visit: [],
  find: () => undefined,
  report: () => ({ range: { start: 0, end: 0 }, what: say('', '') }),
});
