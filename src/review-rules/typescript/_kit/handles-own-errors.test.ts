import { describe, expect, it } from '@jest/globals';
import type { RepoPath } from '../../../domain/ids.ts';
import { typescript } from '../../../languages/typescript/typescript.ts';
import { handlesOwnErrors } from './handles-own-errors.ts';

/** The verdict on the function `f` of a source. */
function verdict(source: string): boolean {
  const parsed = typescript.parse('src/f.js' as RepoPath, source);
  if (parsed.kind === 'broken') throw new Error(parsed.why);
  const found = parsed.file.tree.nodesOf('FunctionDeclaration').find(({ id }) => id?.name === 'f');
  if (found === undefined) throw new Error('no f');
  return handlesOwnErrors(found);
}

describe('handlesOwnErrors', () => {
  it.each([
    ['everything awaited stands in a try', 'async function f() { try { await g(); } catch (e) { log(e); } }'],
    [
      'code around the try waits for nothing',
      'async function f() { a = 1; try { await g(); } catch {} a = 2; }',
    ],
    ['each promise has a handler', 'async function f() { await g().catch(log); return g().then(a, b); }'],
    ['the error is handed on', 'async function f() { try { await g(); } catch (e) { return fail(e); } }'],
    ['it only pauses', 'async function f() { await new Promise((resolve) => setTimeout(resolve, 1)); }'],
    [
      'it waits for one that handles its own',
      'async function f() { await h(); } async function h() { x(); }',
    ],
    ['what throws is another function', 'async function f() { on(() => { throw new Error(); }); }'],
    ['all are settled', 'async function f() { await Promise.allSettled(jobs); }'],
  ])('holds when %s', (_reason, source) => {
    expect(verdict(source)).toBe(true);
  });

  it.each([
    ['an await stands alone', 'async function f() { await g(); }'],
    ['the handler throws', 'async function f() { try { await g(); } catch (e) { throw e; } }'],
    ['the handler waits', 'async function f() { try { await g(); } catch (e) { await report(e); } }'],
    ['there is only a finally', 'async function f() { try { await g(); } finally { done(); } }'],
    ['a promise is returned', 'async function f() { return g(); }'],
    ['it throws', 'async function f() { if (!x) throw new Error(); }'],
    ['it reads a stream', 'async function f() { for await (const x of y) use(x); }'],
    ['it waits for one that does not', 'async function f() { await h(); } async function h() { await g(); }'],
    ['two wait for each other', 'async function f() { await h(); } async function h() { await f(); }'],
  ])('fails when %s', (_reason, source) => {
    expect(verdict(source)).toBe(false);
  });
});
