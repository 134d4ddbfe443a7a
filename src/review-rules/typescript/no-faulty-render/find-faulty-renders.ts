import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isReactFile } from '../_kit/react/is-react-file.ts';
import type { ActsInRender } from './acts-in-render.ts';
import { actsInRenders } from './acts-in-render.ts';
import type { CalledHandler } from './called-handlers.ts';
import { calledHandlersIn } from './called-handlers.ts';
import { classComponentsIn } from './class-components.ts';
import type { EarlyCleanup } from './early-cleanups.ts';
import { earlyCleanupsIn } from './early-cleanups.ts';
import type { EmptyRef } from './empty-refs.ts';
import { emptyRefsIn } from './empty-refs.ts';
import type { RefusedElement } from './refused-elements.ts';
import { refusedElementsIn } from './refused-elements.ts';
import type { MadeInRender } from './made-in-render.ts';
import { madeInRenders } from './made-in-render.ts';
import type { NestedComponent } from './nested-components.ts';
import { nestedComponentsIn } from './nested-components.ts';
import type { RenderedZero } from './rendered-zeros.ts';
import { renderedZerosIn } from './rendered-zeros.ts';
import type { ReadsPage } from './page-reads.ts';
import { pageReadsIn } from './page-reads.ts';
import type { RenderLoop } from './render-loops.ts';
import { renderLoopsIn } from './render-loops.ts';
import { createReturns } from './returns-of.ts';

export type FaultyRender =
  | RenderLoop
  | CalledHandler
  | RenderedZero
  | NestedComponent
  | MadeInRender
  | ActsInRender
  | ReadsPage
  | EmptyRef
  | RefusedElement
  | EarlyCleanup;

/** Another library makes the elements of this file. */
const otherPragma = /@jsx(?:ImportSource)?\s+(?!React\b|react\b)\w/;

export function* findFaultyRenders(file: TypeScriptFile): Generator<FaultyRender, void> {
  const { tree } = file;
  const hasElements = tree.nodesOf('JSXOpeningElement').length > 0;
  const hasState = tree.words.has('useState');
  const hasHook = hasState || tree.words.has('useSyncExternalStore') || tree.words.has('useEffect');
  if (!hasElements && !hasHook) return;
  if (!isReactFile(file) || otherPragma.test(file.text)) return;
  yield* madeInRenders(file);
  yield* actsInRenders(file);
  yield* pageReadsIn(file);
  yield* emptyRefsIn(file);
  if (hasState) yield* renderLoopsIn(file);
  yield* earlyCleanupsIn(file);
  if (!hasElements) return;
  yield* refusedElementsIn(file);
  yield* classComponentsIn(file);
  yield* calledHandlersIn(file, createReturns(file));
  yield* renderedZerosIn(file);
  yield* nestedComponentsIn(file);
}
