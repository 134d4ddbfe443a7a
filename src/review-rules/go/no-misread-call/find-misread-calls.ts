import type { GoFile } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { DeclaredTypes } from '../_kit/declared-types.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { isTime } from '../_kit/is-time.ts';
import { isPackageHidden, packageCall } from '../_kit/package-call.ts';
import type { PackageCall } from '../_kit/package-call.ts';
import { Variables } from '../_kit/variables.ts';
import { shortText } from '../../_kit/short-text.ts';
import { badLayoutOf } from './bad-layouts.ts';
import { cutEndOf } from './cut-sets.ts';
import { joinedPorts, mayJoinPort } from './host-ports.ts';
import { earlyFlags, mayReadEarly } from './early-flags.ts';
import { mayInsist, mustOutside } from './must-outside.ts';
import { maySendAgain, sentAgain } from './sent-again.ts';
import { cutFractions, mayCutFraction } from './cut-fractions.ts';
import { bareTimeouts, timedProducts, unitProducts } from './durations.ts';
import { copiesNothing } from './empty-copies.ts';
import { fillsCopy, structsOf, targetOf } from './filled-copies.ts';
import { fillingMethod, mayFill } from './fillers.ts';
import type { MisreadCall } from './misread-call.ts';
import { swappedErrors } from './swapped-errors.ts';
import { mayEncode, unencodable } from './unencodable.ts';
import { isBareTime, nanosecondsIn } from './nanoseconds.ts';
import { mayNest, nestedContexts } from './nested-contexts.ts';
import { mayFillNil, nilTarget } from './nil-targets.ts';
import { OwnFormats } from './own-formats.ts';

/** What is looked at, by how it is written: most files have nothing of it. */
const names =
  /\bstring\(|\bcopy\(|\bappend\(\w+\)|\b(?:strings|bytes|errors|time|context|net|json|xml|yaml|toml)\.\w|\.(?:Scan|Decode|Format)\(/;

export interface Asked {
  readonly call: GoNode;
  readonly given: readonly GoNode[];
  readonly file: GoFile;
  readonly types: DeclaredTypes;
  readonly structs: () => ReadonlySet<string>;
  readonly variables: () => Variables;
  readonly formats: OwnFormats;
  /** The file may have a pointer without a value that is filled. */
  readonly hasNil: boolean;
}

export function* findMisreadCalls(file: GoFile): Generator<MisreadCall> {
  const { tree, text } = file;
  const types = new DeclaredTypes(tree);
  let found: Variables | undefined;
  const variables = (): Variables => (found ??= new Variables(tree));
  if (mayCutFraction.test(text)) yield* cutFractions(file, types);
  if (mayReadEarly.test(text)) yield* earlyFlags(file, variables);
  if (maySendAgain.test(text)) yield* sentAgain(file, variables);
  if (mayJoinPort(text)) yield* joinedPorts(file, variables);
  if (mayNest.test(text)) yield* nestedContexts(file, variables);
  if (mayEncode.test(text)) yield* unencodable(file, types);
  if (mayInsist(text)) yield* mustOutside(file);
  if (names.test(text) || mayFill.test(text)) yield* ofCalls(file, types, variables);
}

function* ofCalls(file: GoFile, types: DeclaredTypes, variables: () => Variables): Generator<MisreadCall> {
  const { tree, text } = file;
  let known: ReadonlySet<string> | undefined;
  const structs = (): ReadonlySet<string> => (known ??= structsOf(tree));
  const formats = new OwnFormats(tree, types);
  const hasNil = mayFillNil(text);
  for (const call of tree.nodesOf('call_expression')) {
    const given = argumentsOf(call);
    if (given.length === 0) continue;
    const asked = { call, given, file, types, structs, variables, formats, hasNil };
    const callee = childOf(call, 'function');
    if (callee?.kind === 'identifier') yield* ofBuiltIn(tree.textOf(callee), asked);
    else if (callee?.kind === 'selector_expression') {
      const called = packageCall(call, tree);
      if (called === undefined) yield* ofMethod(callee, asked);
      else for (const one of ofPackage(called, asked)) if (!isPackageHidden(call, variables())) yield one;
    }
  }
  if (text.includes('time.')) yield* unitProducts(file);
  if (/\* time\.|time\.[A-Z]\w+ \*/.test(text)) yield* timedProducts(file, types);
  if (/\b\w*Timeout:/.test(text)) yield* bareTimeouts(file, { tree, types, variables });
}

function* ofBuiltIn(name: string, asked: Asked): Generator<MisreadCall> {
  const { call, given, file, types } = asked;
  const [first, second] = given;
  if (first === undefined) return;
  if (name === 'string' && second === undefined && isNumber(first, file, types))
    yield { problem: 'code-point', range: call, value: shortText(first, file.text) };
  if (name === 'append' && given.length === 1 && first.kind !== 'variadic_argument')
    yield { problem: 'idle', range: call, call: 'append', gives: 'same' };
  if (name === 'copy' && copiesNothing(call, first, file.tree))
    yield { problem: 'empty-copy', range: call, list: shortText(first, file.text) };
}

/** What holds one character is called so, and a sum with a character is one. */
function isNumber(value: GoNode, { tree }: GoFile, types: DeclaredTypes): boolean {
  const written = tree.textOf(value);
  if (/^\w+\.StatusCode$/.test(written)) return [...tree.imports.values()].includes('net/http');
  if (/'|(?:^|\.|_)(?:[rcb]|ch|cp)$|rune|char|code|byte|point|letter|glyph|key/i.test(written)) return false;
  return /^u?int(?:16|64)?$|^uint32$/.test(types.of(value) ?? '');
}

function* ofPackage(called: PackageCall, asked: Asked): Generator<MisreadCall> {
  const { module, name } = called;
  switch (module) {
    case 'strings':
    case 'bytes':
      yield* ofTexts(called, asked);
      break;
    case 'errors':
      yield* swappedErrors(name, asked);
      break;
    case 'time':
      if (/^Parse(?:InLocation)?$/.test(name)) yield* ofLayout(asked);
      yield* ofTimes(called, asked);
      break;
    case 'context':
    case 'net':
      yield* ofTimes(called, asked);
      break;
    default:
      yield* ofFilled(asked);
  }
}

function* ofTexts(
  { module, name }: PackageCall,
  { call, given, file, variables }: Asked,
): Generator<MisreadCall> {
  const [, set] = given;
  const last = given.at(-1);
  const written = `${module}.${name}`;
  if (/^Trim(?:Left|Right)?$/.test(name) && set !== undefined) {
    const end = cutEndOf(name, set, { tree: file.tree, variables });
    if (end !== undefined)
      yield { problem: 'cutset', range: call, call: written, set: shortText(set, file.text), end };
  }
  if (last === undefined || file.tree.textOf(last) !== '0') return;
  if (name === 'Replace' && given.length === 4)
    yield { problem: 'idle', range: call, call: written, gives: 'same' };
  if (/^SplitN|^SplitAfterN/.test(name) && given.length === 3)
    yield { problem: 'idle', range: call, call: written, gives: 'nothing' };
}

function* ofTimes(
  { module, name }: PackageCall,
  { given, file, types, variables }: Asked,
): Generator<MisreadCall> {
  const known = { tree: file.tree, types, variables };
  const found = nanosecondsIn(`${module}.${name}`, given, known);
  if (found !== undefined)
    yield {
      problem: 'nanoseconds',
      range: found,
      value: shortText(found, file.text),
      call: `${module}.${name}`,
    };
}

function* ofLayout({ call, given, file }: Asked): Generator<MisreadCall> {
  const [value] = given;
  const layout = value === undefined ? undefined : badLayoutOf(value, file.tree);
  const callee = childOf(call, 'function');
  if (value === undefined || layout === undefined || callee === undefined) return;
  yield { problem: 'layout', range: value, layout, call: shortText(callee, file.text) };
}

function* ofMethod(callee: GoNode, asked: Asked): Generator<MisreadCall> {
  const [operand, field] = [childOf(callee, 'operand'), childOf(callee, 'field')];
  const name = field === undefined ? '' : asked.file.tree.textOf(field);
  if (name === 'Format' && asked.given.length === 1)
    for (const found of ofLayout(asked))
      if (operand === undefined || asked.formats.mayBeOfTime(operand)) yield found;
  if (name === 'Add' && operand !== undefined) yield* ofAdded(operand, asked);
  if (fillingMethod.test(name)) yield* ofFilled(asked);
}

/** `t.Add(time.Duration(seconds))` */
function* ofAdded(operand: GoNode, { given, file, types, variables }: Asked): Generator<MisreadCall> {
  const known = { tree: file.tree, types, variables };
  const [added] = given;
  if (added === undefined || added.kind === 'int_literal' || !isBareTime(added, known)) return;
  if (!isTime(operand, known)) return;
  const call = `${shortText(operand, file.text)}.Add`;
  yield { problem: 'nanoseconds', range: added, value: shortText(added, file.text), call };
}

function* ofFilled({ call, given, file, types, structs, variables, hasNil }: Asked): Generator<MisreadCall> {
  const value = fillsCopy(call, given, { tree: file.tree, types, structs });
  const callee = childOf(call, 'function');
  const target =
    callee === undefined || !hasNil ? undefined : targetOf(call, given, { tree: file.tree, types, structs });
  const nil =
    target === undefined || callee === undefined
      ? undefined
      : nilTarget(target, shortText(callee, file.text), file.tree, variables);
  if (nil !== undefined) yield nil;
  if (value === undefined || callee === undefined) return;
  const [written, filled] = [shortText(callee, file.text), shortText(value, file.text)];
  yield { problem: 'no-pointer', range: value, call: written, value: filled };
}
