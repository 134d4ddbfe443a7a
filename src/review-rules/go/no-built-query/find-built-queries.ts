import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { argumentAt } from '../_kit/argument-at.ts';
import { eachCall } from '../_kit/each-call.ts';
import type { CallSite } from '../_kit/each-call.ts';
import { spellingOf } from '../_kit/origin/spelling-of.ts';
import { isOutside } from '../_kit/origin/taint.ts';
import type { Origin } from '../_kit/origin/taint.ts';
import { TextReader } from '../_kit/origin/text-reader.ts';
import { Trace } from '../_kit/origin/trace.ts';
import type { Value } from '../_kit/origin/variables.ts';
import { isHeldByCaller } from './held-by-caller.ts';
import { isAboutSchema, isFragmentName, isInQuote, isStatement, isValuePlace } from './sql-text.ts';

export interface BuiltQuery {
  /** What is given to the database. */
  readonly at: Range;
  /** The part of it that the program does not choose. */
  readonly part: string;
  readonly origin: Origin;
}

/** Methods that take a whole statement, after a context or a place for the result. */
const statements =
  /^(?:(?:Query|QueryRow|Exec|Prepare|Get|Select|Queryx|QueryRowx|Preparex|MustExec|NamedExec|NamedQuery)(?:Context)?|Raw|SQL|NewRaw|QueryMap)$/;
/** Methods that take a part of one. */
const fragments = /^(?:Where|Or|Not|Having|Joins|Order|Group)$/;
const fragmentModule = /"(?:gorm\.io\/gorm|github\.com\/jinzhu\/gorm|xorm\.io\/xorm)"/;

/** A text without one of these words, or without a method that takes them, needs no look at its graphs. */
const statementCalled =
  /\.(?:(?:Query|QueryRow|Exec|Prepare|Get|Select|Queryx|QueryRowx|Preparex|MustExec|NamedExec|NamedQuery)(?:Context)?|Raw|SQL|NewRaw|QueryMap)\(/;
const statementWord = /\b(?:select|insert|update|delete|drop|alter|truncate|create)\b/i;

export function mayBuildQuery(text: string): boolean {
  return fragmentModule.test(text) || (statementWord.test(text) && statementCalled.test(text));
}

export function* findBuiltQueries(file: GoFile): Generator<BuiltQuery, void> {
  const trace = new Trace(file);
  const takesFragments = fragmentModule.test(file.text);
  for (const site of eachCall(file.tree)) {
    const found = queryAt(site, trace, takesFragments);
    if (found !== undefined) yield found;
  }
}

/** The text of a statement comes after a context and a place for the result at most. */
const mostBefore = 2;

function queryAt({ flow, call }: CallSite, trace: Trace, takesFragments: boolean): BuiltQuery | undefined {
  if (call.receiver === undefined || call.args.length === 0) return undefined;
  const { names, imported } = calleeOf(flow, call);
  const name = names.at(-1) ?? '';
  const isFragment = takesFragments && fragments.test(name);
  if (!isFragment && !statements.test(name)) return undefined;
  // `wmi.Query` and the like: a function of a package has no database.
  if (imported !== undefined && names.length === 2) return undefined;
  const first = /^(?:Get|Select)/.test(name) ? 1 : 0;
  for (const [index, { place }] of call.args.slice(0, isFragment ? 1 : mostBefore + 1).entries()) {
    if (index < first) continue;
    const part = partOf({ flow, place }, trace, isFragment);
    const at = part === undefined ? undefined : argumentAt(call, index, trace.tree);
    if (part !== undefined && at !== undefined) return { at, ...part };
  }
  return undefined;
}

type Part = Omit<BuiltQuery, 'at'>;

function partOf(value: Value, trace: Trace, isFragment: boolean): Part | undefined {
  const parts: Part[] = [];
  const reader = new TextReader(trace, (part, before) => {
    const origin = trace.of(part);
    const name = spellingOf(part, trace.text);
    if (isOutside(origin) || (origin === 'parameter' && isValueOfCaller(part, before)))
      parts.push({ part: name, origin });
    else if (isInQuote(before) && !isFragmentName(name) && isHeldByCaller(part, trace))
      parts.push({ part: name, origin: 'parameter' });
  });
  reader.read(value);
  if (isFragment ? reader.text === 'x' : !isStatement(reader.text)) return undefined;
  const fromRequest = parts.find(({ origin }) => isOutside(origin));
  return fromRequest ?? (isAboutSchema(reader.text) ? undefined : parts[0]);
}

/** A caller gives a value, not a part of the statement. */
function isValueOfCaller({ flow, place }: Value, before: string): boolean {
  return isValuePlace(before) && !isFragmentName(flow.places[place]?.name ?? '');
}
