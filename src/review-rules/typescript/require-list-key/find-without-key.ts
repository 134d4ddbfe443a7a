import type { Confidence } from '../../../domain/finding.ts';
import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, keyOf, parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isReactFile } from '../_kit/react/is-react-file.ts';
import type { ListCall } from './list-call-of.ts';
import { addedInLoop } from './added-in-loop.ts';
import { listCallOf } from './list-call-of.ts';
import { listCallsByName } from './list-calls-by-name.ts';
import { changingKeyOf } from './changing-key.ts';
import { indexKeyOf } from './index-key.ts';
import { isRendered } from './is-rendered.ts';
import { outermostOf } from './outermost-of.ts';

type Element = NodeOf<'JSXElement' | 'JSXFragment'>;

export interface WrongKey {
  readonly key: Node;
  readonly manner: 'changing' | 'index';
}

/** An element that stands in a list, and has nothing that React could know it again by. */
export interface WithoutKey {
  readonly element: Element;
  /** A key that does not belong to the item, and why; undefined: there is none. */
  readonly wrong: WrongKey | undefined;
  /** `map`, … ; undefined: an array that is written out. */
  readonly caller: string | undefined;
  readonly confidence: Confidence;
}

type CallsOf = (callback: FunctionNode) => readonly ListCall[];

/** Another library makes the elements of this file. */
const otherPragma = /@jsx(?:ImportSource)?\s+(?!React\b|react\b)\w/;

export function* findWithoutKey(file: TypeScriptFile): Generator<WithoutKey, void> {
  const elements: readonly Element[] = [
    ...file.tree.nodesOf('JSXElement'),
    ...file.tree.nodesOf('JSXFragment'),
  ];
  if (elements.length === 0 || !isReactFile(file) || otherPragma.test(file.text)) return;
  let byName: ReturnType<typeof listCallsByName> | undefined;
  const callsOf = (callback: FunctionNode): readonly ListCall[] => {
    const call = listCallOf(callback);
    return call === undefined ? ((byName ??= listCallsByName(file)).get(callback) ?? []) : [call];
  };
  for (const element of elements) {
    const wrong = wrongKeyOf(element);
    if (wrong !== undefined) {
      yield {
        element,
        wrong,
        caller: undefined,
        confidence: wrong.manner === 'index' ? 'likely' : 'certain',
      };
      continue;
    }
    const found = hasKey(element) ? undefined : placeInList(element, file, callsOf);
    if (found !== undefined) yield { element, wrong, ...found };
  }
}

function wrongKeyOf(element: Element): WrongKey | undefined {
  const changing = changingKeyOf(element);
  if (changing !== undefined) return { key: changing, manner: 'changing' };
  const index = indexKeyOf(element);
  return index && { key: index, manner: 'index' };
}

/** Also what may have one: a spread can bring it. */
function hasKey(element: Element): boolean {
  if (element.type === 'JSXFragment') return false;
  return element.openingElement.attributes.some(
    (part) => part.type === 'JSXSpreadAttribute' || part.name.name === 'key',
  );
}

function placeInList(
  element: Element,
  file: TypeScriptFile,
  callsOf: CallsOf,
): Omit<WithoutKey, 'element' | 'wrong'> | undefined {
  const value = outermostOf(element);
  const around = parentOf(value);
  if (around?.type === 'ArrayExpression') {
    // One element alone is never moved.
    if (around.elements.length < 2) return undefined;
    const list = outermostOf(around);
    const use = returnedTo(list, callsOf)[0]?.call ?? list;
    const confidence = isRendered(use, file);
    return confidence && { caller: undefined, confidence };
  }
  const added = addedInLoop(value);
  if (added !== undefined) return { caller: 'push', confidence: added };
  for (const { call, name } of returnedTo(value, callsOf)) {
    const confidence = isRendered(call, file);
    if (confidence !== undefined) return { caller: name, confidence };
  }
  return undefined;
}

/** The calls that make a list of what their callback returns here. */
function returnedTo(value: Node, callsOf: CallsOf): readonly ListCall[] {
  const around = parentOf(value);
  const isReturned =
    around?.type === 'ReturnStatement' ||
    (around?.type === 'ArrowFunctionExpression' && keyOf(value) === 'body');
  const callback = isReturned ? enclosingFunction(value) : undefined;
  return callback === undefined ? [] : callsOf(callback);
}
