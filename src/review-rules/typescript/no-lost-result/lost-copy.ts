import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { memberNamed, moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { namesAny } from '../_kit/names-any.ts';
import { propertyName } from '../_kit/property-name.ts';
import { fileScopeAround, typeOfObject } from '../_kit/type-of-object.ts';
import { writtenValue } from '../_kit/written-value.ts';

const dayjs = new Set(
  'add subtract startOf endOf set utc local tz locale year month date day hour'.split(' '),
);
const luxon = new Set('plus minus startOf endOf set setZone setLocale toUTC toLocal'.split(' '));
const number =
  'plus add minus sub times mul dividedBy div mod pow sqrt abs absoluteValue neg negated round toFixed floor ceil';
const numbers = new Set(number.split(' '));
const immutable = new Set(
  'push set delete remove merge mergeDeep update setIn updateIn filter map sort'.split(' '),
);

/** Values that no method changes, by the module that makes them: what a method is called for is the value that it gives. */
const valuesOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['dayjs', dayjs],
  ['luxon', luxon],
  ['decimal.js', numbers],
  ['decimal.js-light', numbers],
  ['bignumber.js', numbers],
  ['big.js', numbers],
  ['currency.js', new Set(['add', 'subtract', 'multiply', 'divide'])],
  ['immutable', immutable],
  [
    '@js-joda/core',
    new Set([...luxon, 'plusDays', 'plusMonths', 'minusDays', 'minusMonths', 'withDayOfMonth']),
  ],
]);

/** With it the values of Day.js are changed. */
const changeable = ['badMutable', 'dayjs/plugin/badMutable'];
const modules = [...valuesOf.keys()];
const methods = new Set([...valuesOf.values()].flatMap((names) => [...names]));

/** Functions that change nothing of what they are given, by module. */
const functionsOf: readonly (readonly [module: RegExp, path: RegExp])[] = [
  [
    /^date-fns(?:\/|$)/,
    /^(?:(?:add|sub|set|startOf|endOf)(?!DefaultOptions)[A-Z]\w*|add|sub|set|difference\w*|is[A-Z]\w*)$/,
  ],
  [
    /^(?:lodash(?:-es)?|underscore)$/,
    /^(?:compact|concat|difference(?:By)?|drop|filter|flatten(?:Deep)?|get|groupBy|intersection|keyBy|mapKeys|mapValues|omit(?:By)?|orderBy|pick(?:By)?|reject|sortBy|take|union(?:By)?|uniq(?:By)?|without|cloneDeep|clone|zip|isEqual|isEmpty|capitalize|camelCase|kebabCase|trim)$/,
  ],
];

/** Their last names: most calls of a file are none of these. */
const functionNames =
  /^(?:(?:add|sub|set|startOf|endOf|difference|is)\w*|compact|concat|drop|filter|flatten\w*|get|groupBy|intersection|keyBy|map(?:Keys|Values)|omit\w*|orderBy|pick\w*|reject|sortBy|take|uni\w+|without|clone\w*|zip|capitalize|camelCase|kebabCase|trim)$/;

/** How a value may have come about: `dayjs(a).startOf('day')` is four steps from its name. */
const longestChain = 12;

/** `cursor.add(1, 'day');` of Day.js, `addDays(due, 3);` of date-fns: the new value is thrown away. */
export function isLostCopy(call: Call, file: TypeScriptFile): boolean {
  const callee = unwrap(call.callee);
  const name = propertyName(callee);
  if (name !== undefined && 'object' in callee && methods.has(name) && namesAny(file, modules)) {
    const module = moduleOfValue(callee.object as Node);
    if (module !== undefined)
      return valuesOf.get(module)?.has(name) === true && !isGiven(call) && !namesAny(file, changeable);
  }
  if (call.arguments.length === 0 || isGiven(call)) return false;
  if (!functionNames.test(nameOfCallee(callee) ?? '')) return false;
  const member = moduleMemberOf(callee);
  if (member === undefined || isForEach(call, member.path)) return false;
  return functionsOf.some(([module, path]) => module.test(member.module) && path.test(member.path));
}

/** A function in its arguments may be what the call is made for: `mapValues(routes, mount)`. */
function isGiven({ arguments: given }: Call): boolean {
  return given.some(
    (one) =>
      one.type === 'ArrowFunctionExpression' ||
      one.type === 'FunctionExpression' ||
      functionBehind(one) !== undefined ||
      referenceOf(one)?.binding?.kind === 'function',
  );
}

/** They call what they are given for each element: `_.filter(plugins, register)`. */
const calling =
  /^(?:filter|reject|groupBy|keyBy|mapKeys|mapValues|omitBy|orderBy|pickBy|sortBy|differenceBy|intersectionBy|unionBy|uniqBy)$/;

function isForEach({ arguments: [, second] }: Call, path: string): boolean {
  if (second === undefined || !calling.test(path)) return false;
  const { type } = writtenValue(second);
  return type === 'Identifier' || type === 'MemberExpression';
}

function moduleOfValue(object: Node): string | undefined {
  let at = firstValue(object);
  for (let step = 0; step < longestChain; step++) {
    if (at.type === 'NewExpression') return moduleMemberOf(at.callee)?.module;
    if (!isCall(at)) return annotatedModule(at);
    const member = moduleMemberOf(at.callee);
    if (member !== undefined) return isMaker(member.module, member.path) ? member.module : undefined;
    const callee = unwrap(at.callee);
    if (!('object' in callee) || !methods.has(propertyName(callee) ?? '')) return undefined;
    at = firstValue(callee.object as Node);
  }
  return undefined;
}

/** What a name is given later is of the same kind as what it has at first. */
function firstValue(object: Node): Node {
  const value = writtenValue(object);
  const [declaration] = referenceOf(value)?.binding?.declarations ?? [];
  const declarator = declaration && parentOf(declaration);
  return declarator?.type === 'VariableDeclarator' && declarator.id === declaration && declarator.init
    ? unwrap(declarator.init)
    : value;
}

/** `Dayjs` of `(day: Dayjs)` */
function annotatedModule(name: Node): string | undefined {
  const type = typeOfObject(name);
  const scope = type?.kind === 'annotated' ? fileScopeAround(name) : undefined;
  if (type?.kind !== 'annotated' || scope === undefined) return undefined;
  const module = memberNamed(type.name, scope)?.module;
  return module !== undefined && valuesOf.has(module) ? module : undefined;
}

/** `dayjs()`, `DateTime.now()`, `List([1])`; `dayjs.extend(plugin)` makes none. */
function isMaker(module: string, path: string): boolean {
  if (!valuesOf.has(module)) return false;
  return path === '' || /^(?:utc|unix|tz|[A-Z]\w*(?:\.\w+)?)$/.test(path);
}
