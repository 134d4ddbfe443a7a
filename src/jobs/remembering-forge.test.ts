import { describe, expect, it } from '@jest/globals';
import { AppError } from '../domain/errors.ts';
import type { Fingerprint } from '../domain/ids.ts';
import type { Written } from '../domain/written.ts';
import type { Conclusion, Forge, Posted, ReviewCall } from '../ports/forge.ts';
import type { Store } from '../ports/store.ts';
import { head, posted } from '../publish/test-kit/sample.ts';
import { rememberingForge } from './remembering-forge.ts';

const change = { repo: { forge: 'github', path: 'octo/cat' }, number: 7 } as const;

/** Of one change. Once it is cut off it takes nothing any more, as when the process is killed. */
function createMemory() {
  const kept = new Map<string, Written>();
  const life = { isCutOff: false };
  const store: Pick<Store, 'forget' | 'remember' | 'written'> = {
    remember: (_key, written) => {
      if (life.isCutOff) return Promise.reject(new Error('killed'));
      for (const one of written) kept.set(`${one.kind} ${one.name}`, one);
      return Promise.resolve();
    },
    forget: (_key, written) => {
      for (const one of written) kept.delete(`${one.kind} ${one.name}`);
      return Promise.resolve();
    },
    written: () => Promise.resolve([...kept.values()]),
  };
  return { store, life };
}

/** A forge that says what it is told to say. `whileWriting`: before it answers to a conclusion. */
function createScene() {
  const { store, life } = createMemory();
  const scene = {
    shown: {} as Partial<Posted>,
    refused: [] as Fingerprint[],
    whileWriting: (): void => undefined,
  };
  const forge = {
    id: 'github',
    reader: { listsStatuses: true, posted: () => Promise.resolve(posted(scene.shown)) },
    writer: {
      comment: async () => {
        await Promise.resolve();
        scene.whileWriting();
        return { refused: scene.refused };
      },
      conclude: async () => {
        await Promise.resolve();
        scene.whileWriting();
      },
    },
  };
  const now = (): Date => new Date(0);
  const { reader, writer } = rememberingForge(forge as unknown as Forge, { store, now, settlingSeconds: 9 });
  const conclude = (review: string, replaces?: string): Promise<void> =>
    writer.conclude(change, '1', { status: { review, head, replaces } } as unknown as Conclusion);
  const comment = (id: string) =>
    writer.comment(change, '1', { comments: [{ id: id as Fingerprint }] } as unknown as ReviewCall);
  return { scene, life, conclude, comment, ask: () => reader.posted(change, '1', head) };
}

const behind = { code: 'service-behind' };

describe('the answer of a forge', () => {
  it('is believed when it shows what the forge took', async () => {
    const { scene, conclude, ask } = createScene();
    await conclude('r1');
    scene.shown = { statuses: [{ id: '1', review: 'r1', isFinal: true }] };
    expect(await ask()).toMatchObject(scene.shown);
  });

  it('is not believed when a status or a comment is missing that the forge took', async () => {
    const first = createScene();
    await first.conclude('r1');
    await expect(first.ask()).rejects.toMatchObject(behind);
    const second = createScene();
    await second.comment('f1');
    await expect(second.ask()).rejects.toMatchObject(behind);
  });

  it('is not believed when a comment or a status is missing whose answer was lost', async () => {
    for (const write of ['comment', 'conclude'] as const) {
      const { scene, ask, ...writes } = createScene();
      scene.whileWriting = () => {
        throw new AppError('service-unavailable', { service: 'GitHub', request: 'a write', why: 'reset' });
      };
      await expect(writes[write]('f1')).rejects.toMatchObject({ code: 'service-unavailable' });
      await expect(ask()).rejects.toMatchObject(behind);
    }
  });

  it('is believed when what is missing was refused', async () => {
    const { scene, comment, conclude, ask } = createScene();
    scene.refused = ['f1' as Fingerprint];
    await comment('f1');
    expect(await ask()).toMatchObject({ findings: [] });
    scene.whileWriting = () => {
      throw new AppError('service-refused', { service: 'GitHub', request: 'a write', why: '422' });
    };
    await expect(comment('f2')).rejects.toMatchObject({ code: 'service-refused' });
    await expect(conclude('r1')).rejects.toMatchObject({ code: 'service-refused' });
    expect(await ask()).toMatchObject({ findings: [], statuses: [] });
  });

  it('is believed at once when the process was killed while one status took the place of another', async () => {
    const { scene, life, conclude, ask } = createScene();
    await conclude('r1');
    scene.whileWriting = () => {
      scene.shown = { statuses: [{ id: '1', review: 'r2', isFinal: true }] };
      life.isCutOff = true;
    };
    await expect(conclude('r2', '1')).rejects.toThrow('killed');
    expect(await ask()).toMatchObject(scene.shown);
  });
});
