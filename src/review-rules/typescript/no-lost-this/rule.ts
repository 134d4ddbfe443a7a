import type { FixDraft, Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { asArrow } from './as-arrow.ts';
import type { Lost } from './find-lost.ts';
import { findLost } from './find-lost.ts';

/** A function means the `this` of its class, and is called with another. */
export const noLostThis = defineRule({
  info: {
    id: 'no-lost-this',
    family: 'correctness',
    kinds: ['lost-this'],
    fix: 'needs-review',
    what: say(
      'Reports members of a class read from the `this` of a plain `function` given to `forEach`, `then`, `setTimeout`, a listener or a callback of Node, and methods handed on without their object (`setTimeout(this.tick)`, `onClick={this.save}`), or kept without it where those beside them are bound, that read `this` and are bound nowhere.',
      '报告在传给 `forEach`、`then`、`setTimeout`、监听器或 Node 回调的普通 `function` 中通过 `this` 读取类成员的代码，以及脱离对象传出（`setTimeout(this.tick)`、`onClick={this.save}`）、或在旁边的函数都已绑定时未绑定就保存下来、读取了 `this` 却从未绑定的方法。',
    ),
    why: say(
      'Whoever calls such a function does not call it on the object: `this` is undefined or something else, and the first member that is read throws or is missing.',
      '调用者并不是在该对象上调用这个函数：`this` 是 undefined 或别的东西，第一次读取成员时就会抛出异常或得到 undefined。',
    ),
    instead: say(
      'Write an arrow function, which keeps the `this` around it, or bind the method once in the constructor.',
      '改用箭头函数（它保留外层的 `this`），或在构造函数中绑定该方法。',
    ),
    examples: [
      {
        bad: 'export class Basket {\n  items = [];\n  addAll(list) {\n    list.forEach(function (each) {\n      this.items.push(each);\n    });\n  }\n}',
        good: 'export class Basket {\n  items = [];\n  addAll(list) {\n    list.forEach((each) => {\n      this.items.push(each);\n    });\n  }\n}',
        file: 'basket.js',
      },
      {
        bad: 'export class Clock {\n  count = 0;\n  start() {\n    setInterval(this.tick, 1000);\n  }\n  tick() {\n    this.count += 1;\n  }\n}',
        good: 'export class Clock {\n  count = 0;\n  start() {\n    setInterval(() => this.tick(), 1000);\n  }\n  tick() {\n    this.count += 1;\n  }\n}',
        file: 'clock.js',
      },
    ],
    sources: [
      { name: 'eslint no-invalid-this', relation: 'inspired' },
      { name: 'typescript-eslint unbound-method', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<Lost> | undefined =>
    isTestPath(file.path) || !mayLose(file) ? undefined : findLost(file),
  report: (lost): Report => ({ range: rangeOf(lost.at), confidence: 'likely', what: sentence(lost) }),
  fix(lost, file): FixDraft | undefined {
    const edits = lost.form === 'function' && lost.isWhole ? asArrow(lost.callback, file) : undefined;
    return edits && { title: say('Make it an arrow function', '改为箭头函数'), edits };
  },
});

/** Does it have methods, or functions that it binds? */
function mayLose({ tree }: TypeScriptFile): boolean {
  return tree.nodesOf('ClassBody').length > 0 || tree.words.has('prototype') || tree.words.has('bind');
}

function sentence(lost: Lost): Report['what'] {
  const { name, kind } = lost.by;
  if (lost.form === 'emit')
    return say(
      `\`${name}\` calls \`emit\` without its object: the listeners of this one hear nothing. Bind it, or write an arrow function.`,
      `\`${name}\` 调用 \`emit\` 时不带它的对象：这个对象的监听器什么也收不到。请绑定它，或改用箭头函数。`,
    );
  if (lost.form === 'itself')
    return say(
      `\`${lost.member}\` is put back as it is, and not bound as the functions beside it are: whoever is given it calls it without its object.`,
      `\`${lost.member}\` 被原样赋回，没有像旁边的函数那样绑定：拿到它的代码调用它时不带它的对象。`,
    );
  if (kind === 'beside')
    return say(
      `\`${lost.member}\` is kept without its object, unlike the functions beside it or though others call it: \`this.${readsOf(lost)}\` in it is then read from something else, or throws.`,
      `\`${lost.member}\` 被保存时没有绑定它的对象（旁边的函数都绑定了，或它会被别处直接调用）：其中的 \`this.${readsOf(lost)}\` 会从别的东西上读取，或抛出异常。`,
    );
  return lost.form === 'function'
    ? say(
        `\`this\` in this function is not the object of the class: \`${name}\` calls it without, so \`this.${lost.member}\` is not what is meant.`,
        `这个函数里的 \`this\` 不是类的对象：\`${name}\` 调用它时不带该对象，因此 \`this.${lost.member}\` 并不是想要的成员。`,
      )
    : say(
        `\`${name}\` calls \`${lost.member}\` without its object: \`this.${lost.reads}\` in it is then read from something else, or throws.`,
        `\`${name}\` 调用 \`${lost.member}\` 时不带它的对象：其中的 \`this.${lost.reads}\` 会从别的东西上读取，或抛出异常。`,
      );
}

function readsOf(lost: Lost): string {
  return 'reads' in lost ? lost.reads : lost.member;
}
