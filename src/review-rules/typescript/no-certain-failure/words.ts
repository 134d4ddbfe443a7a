import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { ClassFailure } from './class-failures.ts';
import type { EarlyUse } from './early-use.ts';
import type { FixedName } from './fixed-names.ts';
import type { MissingFlag } from './missing-flags.ts';
import type { MissingMethod } from './missing-methods.ts';
import type { Misuse } from './misused-libraries.ts';
import type { RefusedValue } from './refused-value.ts';
import type { ShortHandler } from './short-handlers.ts';
import type { WrongArgument } from './wrong-arguments.ts';

export type Failure =
  | ClassFailure
  | EarlyUse
  | FixedName
  | MissingFlag
  | RefusedValue
  | MissingMethod
  | Misuse
  | ShortHandler
  | WrongArgument;

export function wordsFor(found: Failure): Localized {
  switch (found.kind) {
    case 'wrong-argument':
      return wrongArgument(found);
    case 'short-handler':
      return shortHandler(found);
    case 'missing-method':
      return missingMethod(found);
    case 'missing-flag':
      return missingFlag(found);
    case 'refused-call':
      return refusedCall(found);
    case 'fixed-name':
      return fixedName(found);
    case 'refused-value':
      return found.what;
    case 'early-use':
      return earlyUse(found);
    default:
      return classFailure(found);
  }
}

function earlyUse({ name, isInOwnValue }: EarlyUse): Localized {
  return isInOwnValue
    ? say(
        `This \`${name}\` is the one that is declared here, not one from outside: it has no value yet, and reading it throws a \`ReferenceError\`.`,
        `这里的 \`${name}\` 是正在声明的这个，而不是外层的：它还没有值，读取会抛出 \`ReferenceError\`。`,
      )
    : say(
        `\`${name}\` is declared further down: reading it here throws a \`ReferenceError\`.`,
        `\`${name}\` 在下文才声明：在这里读取会抛出 \`ReferenceError\`。`,
      );
}

function classFailure({ manner, name }: ClassFailure): Localized {
  switch (manner) {
    case 'missing-new':
      return say(
        `\`${name}\` is a class: calling it without \`new\` throws a \`TypeError\`.`,
        `\`${name}\` 是类：不用 \`new\` 调用会抛出 \`TypeError\`。`,
      );
    case 'missing-super':
      return say(
        'This constructor of a derived class never calls `super(…)`: making one throws a `ReferenceError`.',
        '派生类的构造函数从未调用 `super(…)`：创建实例会抛出 `ReferenceError`。',
      );
    case 'endless-accessor':
      return say(
        `This \`${name}\` is the accessor itself, which calls itself until the stack is full: a \`RangeError\` is thrown.`,
        `这里的 \`${name}\` 就是该访问器自身，会不断调用自己直到栈溢出：抛出 \`RangeError\`。`,
      );
    case 'early-this':
      return say(
        'There is no `this` before `super(…)` has been called: using it throws a `ReferenceError`.',
        '调用 `super(…)` 之前没有 `this`：使用它会抛出 `ReferenceError`。',
      );
  }
}

function wrongArgument({ why, by }: WrongArgument): Localized {
  switch (why) {
    case 'begun':
      return say(
        `This work begins here, before \`${by}\` is called with what it gives: \`${by}\` takes a function, and fails.`,
        `这项工作在调用 \`${by}\` 之前就已开始，传入的只是它的结果：\`${by}\` 需要的是函数，调用会失败。`,
      );
    case 'swapped':
      return say(
        `\`${by}\` gets the hash where it takes the password, and the password where it takes the hash: no password is right.`,
        `\`${by}\` 的参数颠倒了：该传密码的位置传了哈希，该传哈希的位置传了密码，任何密码都不会通过。`,
      );
    default:
      return say(
        `\`parseInt\` is called with the text and the value before it, here ${by}, which it takes for the base: the option becomes another number or \`NaN\`.`,
        `\`parseInt\` 会收到文本和先前的值（此处为 ${by}），并把后者当作进制：选项会变成别的数或 \`NaN\`。`,
      );
  }
}

function shortHandler({ names: [error, request, answer] }: ShortHandler): Localized {
  return say(
    `With three parameters this handles requests, not errors: \`${error}\` is the request, \`${request}\` the answer and \`${answer}\` is \`next\`, which has no such methods.`,
    `只有三个参数时，它处理的是请求而不是错误：\`${error}\` 是请求，\`${request}\` 是响应，而 \`${answer}\` 是 \`next\`，没有这些方法。`,
  );
}

function missingMethod({ on, method }: MissingMethod): Localized {
  const [owner, chinese] = on === 'object' ? ['This object', '这个对象'] : [`A \`${on}\``, `\`${on}\``];
  return say(
    `${owner} has no method \`${method}\`, which lists have: the call throws a \`TypeError\`.`,
    `${chinese}没有数组的 \`${method}\` 方法：调用会抛出 \`TypeError\`。`,
  );
}

function missingFlag({ method }: MissingFlag): Localized {
  return say(
    `\`${method}\` throws a \`TypeError\` for a pattern without the flag \`g\`.`,
    `正则没有 \`g\` 标志时，\`${method}\` 会抛出 \`TypeError\`。`,
  );
}

function fixedName({ by, name }: FixedName): Localized {
  return by === 'const'
    ? say(
        `\`${name}\` is a constant: giving it another value throws a \`TypeError\`.`,
        `\`${name}\` 是常量：重新赋值会抛出 \`TypeError\`。`,
      )
    : say(
        `\`${name}\` is imported: giving it another value throws a \`TypeError\`.`,
        `\`${name}\` 是导入的名称：重新赋值会抛出 \`TypeError\`。`,
      );
}

function refusedCall({ manner, name }: Misuse): Localized {
  switch (manner) {
    case 'pattern':
      return say(
        `date-fns throws a \`RangeError\` for \`${name}\`: years are \`yyyy\` and days \`dd\` there, not as in Moment.`,
        `date-fns 遇到 \`${name}\` 会抛出 \`RangeError\`：年份写作 \`yyyy\`，日期写作 \`dd\`，与 Moment 不同。`,
      );
    case 'early':
      return say(
        `The map has no style yet: \`${name}\` throws before its event \`load\`.`,
        `此时地图的样式尚未加载：在 \`load\` 事件之前调用 \`${name}\` 会抛出异常。`,
      );
    case 'boundary':
      return say(
        `\`${name}\` without a boundary tells the server of no parts: leave the header out, and \`fetch\` writes it with one.`,
        `\`${name}\` 缺少 boundary，服务器无法解析各部分：请去掉该头，\`fetch\` 会自动写上带 boundary 的值。`,
      );
  }
}
