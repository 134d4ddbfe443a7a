import type { Confidence } from '../../../domain/finding.ts';
import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { isInside } from '../_kit/is-inside.ts';
import { isReactFile } from '../_kit/react/is-react-file.ts';
import type { DependentHook } from './dependency-list.ts';
import { dependentHookOf } from './dependency-list.ts';
import type { Followed } from './followed-by.ts';
import { followedBy } from './followed-by.ts';
import { isExplained } from './is-explained.ts';
import { HandlerReads } from './handler-reads.ts';
import { isAsked, isSetting, isSteady, valueAt } from './is-steady.ts';
import type { Listed } from './listed-elsewhere.ts';
import { isListedElsewhere, listedBy } from './listed-elsewhere.ts';
import { isKey, placeOfRead } from './place-of-read.ts';
import { readsIn } from './reads-in.ts';
import { RenderValues } from './render-values.ts';

/** A value that a function of a hook goes on seeing as it was. */
export interface Missing {
  readonly hook: DependentHook;
  readonly manner: 'result' | 'function' | 'request' | 'kept';
  /** The values, as they are written there. */
  readonly names: readonly [string, ...string[]];
  /** These and the ones that are not worth a word by themselves. */
  readonly all: readonly string[];
  readonly read: Node;
  readonly confidence: Confidence;
  /** Who is called with the function that reads it, or with the value. */
  readonly callee: string;
}

interface Candidate {
  readonly manner: Missing['manner'];
  readonly name: string;
  readonly read: Node;
  readonly callee: string;
  readonly confidence: Confidence;
}

export const mayHaveLists = /^use(?:\w*Effect|Memo|Callback|ImperativeHandle|\w*Query|SWR)$/m;

export function* findMissing(file: TypeScriptFile): Generator<Missing, void> {
  if (!isReactFile(file)) return;
  const hooks = file.tree.nodesOf('CallExpression').flatMap((call) => dependentHookOf(call) ?? []);
  for (const [owner, ofOwner] of Map.groupBy(hooks, (hook) => hook.owner)) {
    const rendered = renderedBy(owner, ofOwner);
    for (const hook of ofOwner) {
      const missing = missingIn(hook, rendered, file);
      if (missing !== undefined && !isExplained(hook, file)) yield missing;
    }
  }
}

/** What one component makes and reads. */
interface Rendered {
  readonly values: RenderValues;
  readonly handlers: HandlerReads;
  readonly listed: Listed;
}

function renderedBy(owner: FunctionNode, hooks: readonly DependentHook[]): Rendered {
  const values = new RenderValues(owner);
  return { values, handlers: new HandlerReads(values), listed: listedBy(hooks) };
}

/** One for each list: the values of the first manner, and of the most certain ones only. */
function missingIn(hook: DependentHook, rendered: Rendered, file: TypeScriptFile): Missing | undefined {
  const candidates = candidatesIn(hook, rendered, file);
  const first = candidates.find(({ confidence }) => confidence === 'likely') ?? candidates[0];
  if (first === undefined) return undefined;
  const alike = candidates.filter(
    ({ manner, confidence }) => manner === first.manner && confidence === first.confidence,
  );
  const [, ...others] = new Set([first.name, ...alike.map(({ name }) => name)]);
  const all = [...new Set(candidates.map(({ name }) => name))];
  const { manner, read, callee, confidence } = first;
  return { hook, manner, names: [first.name, ...others], all, read, callee, confidence };
}

function candidatesIn(hook: DependentHook, rendered: Rendered, file: TypeScriptFile): readonly Candidate[] {
  const followed = followedBy(hook, rendered.values);
  if (followed === undefined) return [];
  const candidates: Candidate[] = [];
  const isEffect = hook.name.endsWith('Effect');
  for (const read of readsIn(hook.callback)) {
    const binding = referenceOf(read)?.binding;
    const [declaration] = binding?.declarations ?? [];
    if (binding === undefined || declaration === undefined || isInside(declaration, hook.callback)) continue;
    for (const kept of isEffect ? rendered.handlers.at(read, followed, keptPlace(read, hook, file)) : [])
      candidates.push({ ...kept, manner: 'kept', read, confidence: 'likely' });
    const isWhole = !rendered.values.isObjectOfProperties(binding);
    if (isWhole && followed.bindings.has(binding)) continue;
    const found = candidateOf(read, isWhole, rendered, { hook, file, followed });
    if (found !== undefined) candidates.push(found);
  }
  return candidates;
}

/** What a read asks for that the list of the hook leaves out. */
function candidateOf(
  read: NodeOf<'Identifier'>,
  isWhole: boolean,
  { values, listed }: Rendered,
  context: Parameters<typeof candidateAt>[3],
): Candidate | undefined {
  const { hook, file, followed } = context;
  const leaves = values.leavesOf(read).filter((leaf) => !followed.leaves.has(leaf));
  const isState = leaves.some(({ kind }) => kind === 'state');
  const isKnown = leaves.length === 0 && values.leavesOf(read).length > 0;
  const isCandidate = !hook.name.endsWith('Effect') && !isState && isWhole && !isKnown;
  if (isCandidate && isListedElsewhere(read, hook, listed)) return leftOut(hook, read.name, read, false);
  // The options of a hook are mostly written once; what is asked for by its number is another one on another page.
  const value = isWhole ? read : valueAt(read);
  if (leaves.length === 0 || (!isState && isAsked(value))) return undefined;
  const { start, end } = rangeOf(value);
  const name = file.text.slice(start, end);
  if (!isState && values.isOfHook && !hook.isKey && !asksOnce(hook, name)) return undefined;
  return isSteady(read, value, name) ? undefined : candidateAt(read, name, isState, context);
}

/** Who goes on calling `load` of `setInterval(() => load(), 1000)`, where that is a function of the component. */
function keptPlace(
  read: NodeOf<'Identifier'>,
  { callback }: DependentHook,
  file: TypeScriptFile,
): string | undefined {
  const call = parentOf(read);
  if (call === undefined || !isCall(call) || call.callee !== read) return undefined;
  const place = placeOfRead(read, callback, file, () => false);
  return place?.kind === 'kept' ? place.callee : undefined;
}

/** An effect that runs once fetches what belongs to a key. */
function asksOnce({ name: hook, list }: DependentHook, name: string): boolean {
  return hook.endsWith('Effect') && list.elements.length === 0 && isKey(name);
}

interface Around {
  readonly hook: DependentHook;
  readonly file: TypeScriptFile;
  readonly followed: Followed;
}

function candidateAt(
  read: NodeOf<'Identifier'>,
  name: string,
  isState: boolean,
  { hook, file, followed }: Around,
): Candidate | undefined {
  if (hook.name.endsWith('Effect')) {
    const isFollowed = (one: Node) => {
      const binding = referenceOf(one)?.binding;
      return binding !== undefined && followed.bindings.has(binding);
    };
    const place = placeOfRead(read, hook.callback, file, isFollowed);
    if (place === undefined || (!isState && isSetting(name))) return undefined;
    return { manner: place.kind, name, read, callee: place.callee, confidence: 'likely' };
  }
  if (!isState && (isSetting(name) || (hook.list.elements.length === 0 && !hook.isKey))) return undefined;
  return leftOut(hook, name, read, isState || (hook.isKey && isKey(name)));
}

function leftOut(
  { name: callee, isKey: isOfKey }: DependentHook,
  name: string,
  read: Node,
  isSure: boolean,
): Candidate {
  const manner = callee === 'useMemo' || isOfKey ? 'result' : 'function';
  return { manner, name, read, callee, confidence: isSure ? 'likely' : 'possible' };
}
