import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, referenceOf } from '../../../languages/typescript/node.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import { bodyOfGateway } from './amazon-values.ts';
import { spreadDefaultsLast } from './defaults-last.ts';
import { idleHandlerOf } from './idle-handler.ts';
import { misfitArgumentOf } from './misfit-arguments.ts';
import type { MisfitArgument } from './misfit-arguments.ts';
import { misfitAssignmentOf } from './misfit-assignments.ts';
import { swappedArgumentsOf } from './swapped-arguments.ts';
import type { SwappedArguments } from './swapped-arguments.ts';
import { usedNothingOf } from './used-nothing.ts';
import type { UsedNothing } from './used-nothing.ts';

/** `new Boolean(false)` is an object, and so is true. */
interface WrapperObject {
  readonly kind: 'wrapper-object';
  readonly on: NodeOf<'NewExpression'>;
}

type Misfit = MisfitArgument | SwappedArguments | UsedNothing | WrapperObject;

/** Calls that do not fit what is called. */
export const noMisfitCall = defineRule({
  info: {
    id: 'no-misfit-call',
    family: 'correctness',
    kinds: ['swapped-arguments', 'used-nothing', 'wrapper-object', 'misfit-argument'],
    fix: 'none',
    what: say(
      'Reports arguments that bear the names of each other’s parameters, results of functions of the same file that return nothing, such a call where a function is to be handed over (`setTimeout(save(), 100)`, `.catch(next())`), `new Boolean(…)`, `new Number(…)`, `new String(…)`, arguments that the platform makes nothing of (`getElementById("#app")`, `JSON.stringify` of a form, tags as `textContent`, an address alone for `pushState`, a plain object as the `body` of `fetch`, functions in `Promise.all`, `Math.round(n, 2)`, `Math.max(max, …)` with the limits in each other’s place) or that a server makes nothing of (options of `axios.post` in place of the body, `app.use(express.json)`, `_.uniq(list, "id")`, `SIGKILL`, seconds where milliseconds are counted and the other way round, other numbers of values than a query has places, an object as the `body` for API Gateway), a whole command for `spawn`, the name out of `readdir` without its folder, `console.error()` for a handler, a pattern in quotes, the size of a page where `slice` takes an end, defaults that come behind the options (`{ ...options, ...defaults }`), and handlers that name a function without calling it (`onClick={() => save}`).',
      '报告名称与对方形参互换的实参、使用同文件中不返回任何值的函数的结果、在应传入函数的地方写成这样的调用（`setTimeout(save(), 100)`、`.catch(next())`），`new Boolean(…)`、`new Number(…)`、`new String(…)`，平台无法使用的实参（`getElementById("#app")`、对表单使用 `JSON.stringify`、把标签写入 `textContent`、只给 `pushState` 一个地址、把普通对象作为 `fetch` 的 `body`、把函数传给 `Promise.all`、`Math.round(n, 2)`、上下限颠倒的 `Math.max(max, …)`）、服务器端无法使用的实参（把 `axios.post` 的选项写在请求体的位置、`app.use(express.json)`、`_.uniq(list, "id")`、`SIGKILL`、秒与毫秒混淆、值的数量与查询的参数位置不符、把对象作为交给 API Gateway 的 `body`）、把整条命令传给 `spawn`、没有目录的 `readdir` 名称、把 `console.error()` 当作处理函数、写在引号中的正则、在 `slice` 需要结束位置处传入每页个数、写在选项之后的默认值（`{ ...options, ...defaults }`），以及只写出函数名而没有调用的处理函数（`onClick={() => save}`）。',
    ),
    why: say(
      'Nothing fails at once: the values change places, `undefined` goes on its way, the function runs now and never later, and an object counts as true whatever is in it.',
      '不会立刻报错：两个值互换了位置，`undefined` 被继续使用，函数现在就执行而以后不再执行，对象则无论内容如何都为真。',
    ),
    instead: say(
      'Put the arguments in the order of the parameters; return what is needed; hand over the function itself or `() => save()`; leave `new` out.',
      '按形参顺序传入实参；返回需要的值；传入函数本身或 `() => save()`；去掉 `new`。',
    ),
    examples: [
      {
        bad: 'function resize(width, height) {\n  canvas.width = width;\n  canvas.height = height;\n}\nexport const fit = ({ width, height }) => resize(height, width);',
        good: 'function resize(width, height) {\n  canvas.width = width;\n  canvas.height = height;\n}\nexport const fit = ({ width, height }) => resize(width, height);',
        file: 'resize.js',
      },
      {
        bad: "function save() {\n  store.write('draft');\n}\nsetTimeout(save(), 1000);",
        good: "function save() {\n  store.write('draft');\n}\nsetTimeout(save, 1000);",
        file: 'save.js',
      },
    ],
    sources: [
      { name: 'sonarjs arguments-order', relation: 'inspired', kinds: ['swapped-arguments'] },
      {
        name: 'sonarjs no-use-of-empty-return-value',
        relation: 'inspired',
        kinds: ['used-nothing'],
      },
      { name: 'eslint no-new-wrappers', relation: 'same', kinds: ['wrapper-object'] },
    ],
  },
  visit: [
    'CallExpression',
    'NewExpression',
    'AssignmentExpression',
    'JSXAttribute',
    'ReturnStatement',
    'ObjectExpression',
  ],
  find(node, { path }): readonly Misfit[] | undefined {
    const found = misfitAt(node);
    return found === undefined || isTestPath(path) ? undefined : [found];
  },
  report: (found, file): Report => ({
    kind: found.kind,
    range: rangeOf(found.on),
    confidence: 'likely',
    what: wordsFor(found, shortText(found.on, file)),
  }),
});

function misfitAt(
  node: NodeOf<
    | 'CallExpression'
    | 'NewExpression'
    | 'AssignmentExpression'
    | 'JSXAttribute'
    | 'ReturnStatement'
    | 'ObjectExpression'
  >,
): Misfit | undefined {
  switch (node.type) {
    case 'ReturnStatement':
      return bodyOfGateway(node);
    case 'AssignmentExpression':
      return misfitAssignmentOf(node);
    case 'JSXAttribute':
      return idleHandlerOf(node);
    case 'ObjectExpression':
      return spreadDefaultsLast(node);
    default:
      return misfitCallOf(node);
  }
}

function misfitCallOf(node: NodeOf<'CallExpression' | 'NewExpression'>): Misfit | undefined {
  const found =
    node.type === 'NewExpression' ? wrapperObject(node) : (usedNothingOf(node) ?? swappedArgumentsOf(node));
  return (
    found ?? misfitArgumentOf(node) ?? (node.type === 'CallExpression' ? idleHandlerOf(node) : undefined)
  );
}

function wrapperObject(on: NodeOf<'NewExpression'>): WrapperObject | undefined {
  const { callee } = on;
  if (callee.type !== 'Identifier' || !/^(?:Boolean|Number|String)$/.test(callee.name)) return undefined;
  if (isWantedAsObject(on)) return undefined;
  return isGlobalName(callee, callee.name) ? { kind: 'wrapper-object', on } : undefined;
}

/** `Object.assign(new String(text), { … })`, or a name whose parts are set: plain values hold none. */
function isWantedAsObject(on: Node): boolean {
  const around = parentOf(on);
  if (around?.type === 'MemberExpression') return true;
  if (around?.type === 'CallExpression') return openingObjects.test(propertyName(around.callee) ?? '');
  if (around?.type !== 'VariableDeclarator') return false;
  const uses = referenceOf(around.id)?.binding?.references ?? [];
  return uses.some(({ identifier }) => isPartSet(identifier));
}

const openingObjects = /^(?:assign|definePropert(?:y|ies)|(?:get|set)PrototypeOf|freeze|call)$/;

function isPartSet(name: Node): boolean {
  const member = parentOf(name);
  return member?.type === 'MemberExpression' && member.object === name && keyOf(member) === 'left';
}

function wordsFor(found: Misfit, code: string): Localized {
  switch (found.kind) {
    case 'swapped-arguments':
      return say(
        `\`${code}\` gives \`${found.second}\` where \`${found.first}\` is expected, and the other way round.`,
        `\`${code}\` 把 \`${found.second}\` 传给了形参 \`${found.first}\`，反之亦然。`,
      );
    case 'misfit-argument':
      return found.what;
    case 'used-nothing':
      if (found.manner === 'callback') return calledTooEarly(code);
      return say(
        `\`${code}\` returns nothing, and what is used here is undefined.`,
        `\`${code}\` 没有返回值，这里使用的是 undefined。`,
      );
    case 'wrapper-object':
      return say(
        `\`${code}\` is an object: it is always true, and equal to no plain value by \`===\`.`,
        `\`${code}\` 是对象：恒为真，用 \`===\` 与任何原始值都不相等。`,
      );
  }
}

function calledTooEarly(code: string): Localized {
  return say(
    `\`${code}\` runs now and returns nothing: a function was to be handed over, and none is.`,
    `\`${code}\` 现在就执行且没有返回值：本应传入一个函数，却没有传入。`,
  );
}
