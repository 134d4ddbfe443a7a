import { defineFileRule } from '../../../analysis/rule.ts';
import type { Report } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { shortText } from '../../_kit/short-text.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { deadStores } from './dead-stores.ts';
import type { DeadStore } from './dead-stores.ts';
import { findLostChanges } from './find-lost-changes.ts';
import type { LostChange } from './find-lost-changes.ts';
import { hiddenVariables } from './hidden-variables.ts';
import type { HiddenVariable } from './hidden-variables.ts';
import { lostAppends } from './lost-appends.ts';
import type { LostAppend } from './lost-appends.ts';

/** A change of a copy that is thrown away, where the original was meant. */
export const noLostChange = defineFileRule('go', {
  info: {
    id: 'no-lost-change',
    family: 'correctness',
    kinds: ['lost-write'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports fields that are written in a copy of a struct which nobody looks at again: the variable of a `range` loop, the receiver of a method or a parameter that is no pointer, an element that was taken out of a slice or a map, told only where the struct and what holds it are declared in the file. And what `append` gives, where nobody looks at it, and a `:=` that makes a variable of its own where the one outside never gets a value.',
      '报告写入结构体副本、而此后再也没有使用该副本的字段：`range` 循环的变量、非指针方法的接收者或非指针参数，以及从切片或 map 中取出的元素（只在结构体及其容器都声明于本文件时报告）。还报告 `append` 的结果此后再也没有使用，以及 `:=` 声明了新变量而外层同名变量从未得到值的情形。',
    ),
    why: say(
      'Go copies structs: what was meant to be changed stays as it was, and the program goes on as if it had been done.',
      'Go 会复制结构体：本来要修改的值保持不变，程序却当作已经修改而继续执行。',
    ),
    instead: say(
      'Change the original: `xs[i].n++` in the loop, a pointer as receiver, `m[key] = x` after the change.',
      '修改原值：在循环中写 `xs[i].n++`，使用指针接收者，或在修改后写回 `m[key] = x`。',
    ),
    examples: [
      {
        bad: 'package rules\n\ntype Rule struct {\n\tTag  string\n\tHits int\n}\n\nfunc Count(rules []Rule, tag string) {\n\tfor _, rule := range rules {\n\t\tif rule.Tag == tag {\n\t\t\trule.Hits++\n\t\t}\n\t}\n}',
        good: 'package rules\n\ntype Rule struct {\n\tTag  string\n\tHits int\n}\n\nfunc Count(rules []Rule, tag string) {\n\tfor i := range rules {\n\t\tif rules[i].Tag == tag {\n\t\t\trules[i].Hits++\n\t\t}\n\t}\n}',
        file: 'rules.go',
      },
    ],
    sources: [
      { name: 'staticcheck SA4005', relation: 'inspired' },
      { name: 'go vet unusedwrite', relation: 'inspired' },
    ],
  },
  *find(file: GoFile): Generator<LostChange | LostAppend | HiddenVariable | DeadStore> {
    if (isTestPath(file.path)) return;
    yield* findLostChanges(file);
    yield* lostAppends(file.tree, file.text);
    yield* hiddenVariables(file.tree);
    yield* deadStores(file.tree);
  },
  report: (found, { text }): Report => {
    if ('dead' in found) return { range: found.dead, what: whatOfDead(found.name), confidence: 'possible' };
    const { start, end } =
      'target' in found ? found.target : 'hidden' in found ? found.hidden : found.statement;
    const range = { start, end };
    if ('hidden' in found) return { range, what: whatOfHidden(shortText(range, text), found) };
    if ('statement' in found) return { range, what: whatOfAppend(found) };
    const isMadeNew = /^\s*=\s*make\(/.test(text.slice(end, end + 20));
    return {
      ...{ range, what: whatOf(found, shortText(range, text)) },
      // Who empties what nobody looks at any more has lost nothing.
      confidence: isMadeNew ? 'possible' : 'certain',
    };
  },
});

function whatOfHidden(name: string, { isGiven }: HiddenVariable): Localized {
  if (isGiven)
    return say(
      `\`:=\` makes a new \`${name}\` here: the one outside of the block, which is read behind it, has no value on this way.`,
      `这里的 \`:=\` 声明了新的 \`${name}\`：代码块之外、此后被读取的那个变量在此路径上没有值。`,
    );
  return say(
    `\`:=\` makes a new \`${name}\` here: the one outside of the block, which is read behind it, never gets a value.`,
    `这里的 \`:=\` 声明了新的 \`${name}\`：代码块之外、此后被读取的那个变量从未得到值。`,
  );
}

function whatOfDead(name: string): Localized {
  return say(
    `Nobody looks at \`${name}\` after this: the value is lost, and something else was meant to use it.`,
    `此后再也没有使用 \`${name}\`：这个值会丢失，本应有代码使用它。`,
  );
}

function whatOfAppend({ name }: LostAppend): Localized {
  return name === undefined
    ? say(
        'The longer list that `append` gives is thrown away: the list itself keeps its length.',
        '`append` 返回的更长的列表被丢弃：原列表的长度不变。',
      )
    : say(
        `Nobody looks at \`${name}\` after this: what is appended is lost.`,
        `此后再也没有使用 \`${name}\`：追加的内容会丢失。`,
      );
}

function whatOf({ copy: { name, how } }: LostChange, target: string): Localized {
  switch (how) {
    case 'receiver':
      return say(
        `\`${name}\` is a copy of what the method is called on, and nobody looks at it any more: what \`${target}\` is given is lost.`,
        `\`${name}\` 是方法调用者的副本，此后再也没有使用：赋给 \`${target}\` 的值会丢失。`,
      );
    case 'parameter':
      return say(
        `\`${name}\` is a copy of what the caller has, and nobody looks at it any more: what \`${target}\` is given is lost.`,
        `\`${name}\` 是调用者所传值的副本，此后再也没有使用：赋给 \`${target}\` 的值会丢失。`,
      );
    case 'loop':
      return say(
        `\`${name}\` is a copy of the element, and nobody looks at it any more: what \`${target}\` is given is lost.`,
        `\`${name}\` 是元素的副本，此后再也没有使用：赋给 \`${target}\` 的值会丢失。`,
      );
    case 'element':
      return say(
        `\`${name}\` is a copy of the element and is not put back: what \`${target}\` is given is lost.`,
        `\`${name}\` 是元素的副本，且没有写回：赋给 \`${target}\` 的值会丢失。`,
      );
  }
}
