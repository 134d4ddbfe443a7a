import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentAt } from '../_kit/argument-at.ts';
import { eachCall } from '../_kit/each-call.ts';
import type { CallSite } from '../_kit/each-call.ts';
import { spellingOf } from '../_kit/origin/spelling-of.ts';
import { isOutside } from '../_kit/origin/taint.ts';
import { textBehind } from '../_kit/origin/text-behind.ts';
import { TextReader } from '../_kit/origin/text-reader.ts';
import { Trace } from '../_kit/origin/trace.ts';
import { isRunner } from './find-built-commands.ts';

/** An argument of a program that may begin with a dash. */
export interface OptionArgument {
  readonly text: GoNode;
  /** `git clone` */
  readonly program: string;
  readonly part: string;
  readonly isFromRequest: boolean;
  /** Of the history of git. */
  readonly isRevision: boolean;
}

/** Programs that have options which run other programs, or write files, with what else they take. */
const programs: ReadonlyMap<string, RegExp> = new Map([
  ['git', /^(?:clone|fetch|pull|ls-remote|remote|submodule|archive|push)$/],
  ['hg', /^(?:clone|pull|incoming|identify|push)$/],
  ['ssh', /^/],
  ['scp', /^/],
  ['rsync', /^/],
  ['curl', /^/],
  ['wget', /^/],
]);

/** Such of git that only requests reach with anything: programs call them with what they know. */
const ofHistory = /^(?:log|show|diff|format-patch|grep|rebase)$/;

/** What an author writes who thought of a dash at the beginning. */
const thought = /HasPrefix\([^()\n]*"-|\[0\] *[!=]= *'-'|valid|saniti[sz]|url\.Parse|ParseRequestURI|isSafe/i;

export function* findOptionArguments(file: GoFile): Generator<OptionArgument, void> {
  if (thought.test(file.text)) return;
  const trace = new Trace(file);
  for (const site of eachCall(file.tree)) {
    const found = optionAt(site, trace);
    if (found !== undefined) yield found;
  }
}

function optionAt({ flow, call }: CallSite, trace: Trace): OptionArgument | undefined {
  const { imported, names } = calleeOf(flow, call);
  const name = names.at(-1) ?? '';
  if (!isRunner(imported?.module) || !/^Command(?:Context)?$/.test(name)) return undefined;
  const first = name === 'Command' ? 0 : 1;
  const texts = call.args.map(({ place }) => textBehind(flow, place, trace));
  const program = texts[first] ?? '';
  const isKnown = programs.get(program)?.test(texts[first + 1] ?? '') === true;
  const isOfHistory = program === 'git' && ofHistory.test(texts[first + 1] ?? '');
  if (!isKnown && !isOfHistory) return undefined;
  if (call.args.some(({ isSpread }) => isSpread) || texts.includes('--')) return undefined;
  for (const [index, { place }] of call.args.entries()) {
    if (index <= first || takesValue(texts[index - 1] ?? '')) continue;
    const part = texts[index] === undefined ? beginningOf({ flow, place }, trace) : undefined;
    const text = part === undefined ? undefined : argumentAt(call, index, trace.tree);
    const called = programs.get(program)?.source === '^' ? program : `${program} ${texts[first + 1] ?? ''}`;
    if (part !== undefined && text !== undefined && (isKnown || part.isFromRequest))
      return { ...part, text, program: called, isRevision: isOfHistory };
  }
  return undefined;
}

/** What stands behind an option is its value, mostly. */
function takesValue(option: string): boolean {
  return option.startsWith('-') && !option.includes('=') && !withoutValue.test(option);
}

const withoutValue =
  /^(?:-[\dp]|--(?:oneline|stat|numstat|name-only|name-status|patch|raw|no-color|no-patch))$/;

type Part = Pick<OptionArgument, 'part' | 'isFromRequest'>;

/** The part that the argument begins with, where somebody else chooses it. */
function beginningOf(value: Parameters<Trace['of']>[0], trace: Trace): Part | undefined {
  let found: Part | undefined;
  const reader = new TextReader(trace, (part, before) => {
    if (found !== undefined || before !== '\n') return;
    const origin = trace.of(part);
    const name = spellingOf(part, trace.text);
    if (isOutside(origin)) found = { part: name, isFromRequest: true };
    else if (origin === 'parameter' && isAddress(name)) found = { part: name, isFromRequest: false };
  });
  reader.read(value);
  return found;
}

/** What users give by its name: paths are mostly made by the program. */
function isAddress(name: string): boolean {
  return /ur[il]s?$|repo(?:sitory)?$|remote$|branch$|ref$|host(?:name)?$|address$|source$/i.test(name);
}
