import { calleeOf } from '../../../analysis/flow/callee.ts';
import { definitionOf } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentAt } from '../_kit/argument-at.ts';
import { declarationAround } from '../_kit/functions.ts';
import type { FileNames } from '../_kit/origin/file-names.ts';
import { isJoinedInFile } from './is-joined-in-file.ts';
import type { Looks } from './looks.ts';
import { isMatching, isSureToMatch } from './patterns.ts';
import { bareText } from './bare-text.ts';
import { sourceOf } from './source-of.ts';
import type { Source } from './source-of.ts';

/** Where elements are read, and so many that they need. */
export interface PartsContext {
  readonly tree: GoTree;
  readonly looks: Looks;
  readonly names: FileNames;
  readonly flow: FlowFunction;
  readonly needed: number;
}

/** The one call whose result it is. */
export function callGiving(flow: FlowFunction, place: PlaceId): InstructionOf<'call'> | undefined {
  let made = definitionOf(flow, place)?.instruction;
  if (made?.op === 'copy') made = definitionOf(flow, made.from)?.instruction;
  // The first of several results.
  if (made?.op === 'member' && made.key.kind === 'name' && made.key.name === '0')
    made = definitionOf(flow, made.object)?.instruction;
  return made?.op === 'call' ? made : undefined;
}

export interface Parts {
  readonly reason: 'parts' | 'match';
  readonly source: Source;
  /** The text is known, or it was looked at. */
  readonly isFine: boolean;
  /** It was asked whether what it is split at is in it, or how often. */
  readonly hasSeparator: boolean;
}

export function partsOfText(
  call: InstructionOf<'call'>,
  { flow, tree, looks, names, needed }: PartsContext,
): Parts | undefined {
  const { names: path, imported } = calleeOf(flow, call);
  const name = path.at(-1) ?? '';
  const isShell = shells.test(path.join('.'));
  const isSplit =
    isShell ||
    (/^(?:strings|bytes)$/.test(imported?.module ?? '') &&
      /^(?:Split(?:N|After|AfterN)?|Fields)$/.test(name));
  if (!isSplit && !isMatching(name)) return undefined;
  const given = call.args[0]?.place;
  const text = argumentAt(call, 0, tree);
  if (given === undefined || text === undefined) return undefined;
  const source = isPrinted(text, tree) ? 'outside' : sourceOf(flow, given);
  const isBlank = (isShell || name === 'Fields') && needed === 1;
  const isFine =
    source === 'known' ||
    looks.at(text, isBlank) ||
    (source === 'given' && (isBlank || isJoinedInFile(argumentAt(call, 1, tree), tree))) ||
    (!isSplit && isSureToMatch({ flow, call }, { tree, names }));
  const hasSeparator = isSplit && isSoughtIn(text, argumentAt(call, 1, tree), tree);
  return { reason: isSplit ? 'parts' : 'match', source, isFine, hasSeparator };
}

/** A line is taken apart into words, as a shell does. The names of these packages are not those of their paths. */
const shells = /^(?:shlex|shellquote)\.Split$|^shellwords\.Parse$/;

/** `strings.Contains(text, "=")`, `strings.Count(text, "=")` */
function isSoughtIn(text: GoNode, separator: GoNode | undefined, tree: GoTree): boolean {
  const around = declarationAround(text);
  if (separator === undefined || around === undefined) return false;
  const given = `(${tree.textOf(text)}, ${tree.textOf(separator)})`;
  return ['Contains', 'Count', 'Index'].some((name) => tree.textOf(around).includes(`${name}${given}`));
}

/** Characters of a function that is read for each text in it. */
const longest = 10_000;

/** `out.String()`, where a command prints into it: `cmd.Stdout = &out`; or a name that was given it. */
function isPrinted(text: GoNode, tree: GoTree): boolean {
  const around = declarationAround(text);
  const whole = around === undefined ? '' : tree.textOf(around);
  if (around === undefined || whole.length > longest || !/\.Std(?:out|err) = /.test(whole)) return false;
  const written = tree.textOf(bareText(text, tree));
  const given = /^\w+$/.test(written)
    ? new RegExp(`\\b${written} :?= [^\\n]*?\\b(\\w+\\.String\\(\\))`).exec(whole)?.[1]
    : written;
  const [, name] = /^(\w+)\.String\(\)$/.exec(given ?? '') ?? [];
  return name !== undefined && new RegExp(`\\.Std(?:out|err) = &?${name}\\b`).test(whole);
}
