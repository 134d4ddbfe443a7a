import type { Forge } from '../../../src/ports/forge.ts';
import { memoryChange } from '../../memory-change.ts';
import type { Files } from '../../memory-change.ts';
import type { ChangeOptions, Changes, ReactingChange, ReactionsPlace } from './forge-place.ts';
import { createMemoryForge } from './memory-forge.ts';
import type { MemoryChange } from './memory-forge.ts';
import { nameOf } from './name-of-files.ts';

/** A forge that is a map. */
export function startMemoryPlace(): Promise<ReactionsPlace> {
  const changes = new Map<number, MemoryChange>();
  const forge = createMemoryForge(changes);
  return Promise.resolve({
    forge,
    change: (before, changed, options = {}) => {
      const number = changes.size + 1;
      const change = createChange(number, before, { changed, options });
      changes.set(number, change);
      return Promise.resolve(inTheHandsOfATest(forge, change, before));
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  });
}

function createChange(
  number: number,
  before: Files,
  { changed, options }: { readonly changed: Changes; readonly options: ChangeOptions },
): MemoryChange {
  return {
    ref: { repo: { forge: 'local', path: `memory/${number}` }, number },
    ...{
      before,
      versions: [versionOf(before, applied(before, changed))],
      threads: [],
      reviewed: [],
      statuses: [],
    },
    ...{ isDraft: options.isDraft ?? false, state: 'open', summary: undefined },
    target: before,
  };
}

function versionOf(before: Files, files: Files): MemoryChange['versions'][number] {
  return { sha: nameOf(files), files, source: memoryChange(before, files) };
}

function applied(before: Files, changed: Changes): Files {
  const all = Object.entries({ ...before, ...changed });
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null));
}

function inTheHandsOfATest(forge: Forge, change: MemoryChange, before: Files): ReactingChange {
  const newest = () => change.versions.at(-1) ?? versionOf(before, before);
  const done = (): Promise<void> => Promise.resolve();
  return {
    ref: change.ref,
    installation: '',
    head: () => newest().sha,
    source: () => Promise.resolve(newest().source),
    explore: async () => (await forge.reader.open(change.ref, '')).explore(),
    push: (files) => {
      change.versions.push(versionOf(before, applied(newest().files, files)));
      return done();
    },
    forcePush: (files) => {
      change.versions.splice(0, change.versions.length, versionOf(before, applied(before, files)));
      return done();
    },
    commitTo: (_, files) => {
      change.target = applied(change.target, files);
      return Promise.resolve(nameOf(change.target));
    },
    close: () => {
      change.state = 'closed';
      return done();
    },
    reply: (thread, body) => {
      change.threads[thread]?.replies.push(body);
      return done();
    },
    react: (_, index, reaction) => {
      const thread = change.threads[index];
      if (thread !== undefined) thread.reactions[reaction] += 1;
    },
    threads: () =>
      change.threads.map(({ comment: { path, first, last, body }, isResolved, replies }) => ({
        ...{ path, first: first === last ? undefined : first, last, isResolved, bodies: [body, ...replies] },
      })),
    comments: () => (change.summary === undefined ? [] : [change.summary]),
    status: (head) => seen(change.statuses.findLast((status) => status.head === head)?.state),
  };
}

function seen(state: string | undefined): ReturnType<ReactingChange['status']> {
  return state === undefined || state === 'success' || state === 'failure' ? state : 'other';
}
