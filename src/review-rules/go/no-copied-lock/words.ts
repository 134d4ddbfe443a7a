import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { CopiedLock } from './find-copied-locks.ts';

export function whatOf({ how, name, lock }: CopiedLock): Localized {
  const written = name.length > longestName ? `${name.slice(0, longestName)}…` : name;
  switch (how) {
    case 'receiver':
      return say(
        `The method gets a copy of \`${written}\`, and with it of its \`${lock}\`: the lock of the original is never taken.`,
        `方法得到的是 \`${written}\` 的副本，其中的 \`${lock}\` 也被复制：原来的锁从未被使用。`,
      );
    case 'passed':
      return say(
        `Each call copies \`${written}\` and its \`${lock}\`, which other methods use: what they write at that moment is read without it.`,
        `每次调用都会复制 \`${written}\` 及其 \`${lock}\`，而其他方法在使用该锁：它们此刻写入的内容会在没有锁的情况下被读取。`,
      );
    case 'parameter':
      return say(
        `The function gets a copy of \`${written}\`, and with it of its \`${lock}\`: the original is not guarded.`,
        `函数得到的是 \`${written}\` 的副本，其中的 \`${lock}\` 也被复制：原值得不到保护。`,
      );
    case 'element':
      return say(
        `Each turn copies an element to \`${written}\`, and with it its \`${lock}\`.`,
        `每一轮都把元素复制到 \`${written}\`，其中的 \`${lock}\` 也被复制。`,
      );
    default:
      return say(
        `\`${written}\` is copied here, and with it its \`${lock}\`.`,
        `此处复制了 \`${written}\`，其中的 \`${lock}\` 也被复制。`,
      );
  }
}

/** Characters of an expression that a sentence quotes. */
const longestName = 60;
