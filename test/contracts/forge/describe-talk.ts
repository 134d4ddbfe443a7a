import { expect, it } from '@jest/globals';
import { parseRepoPath } from '../../../src/domain/ids.ts';
import type { Fingerprint } from '../../../src/domain/ids.ts';
import { keyOfChange } from '../../../src/domain/job.ts';
import { createMarkers } from '../../../src/domain/marker.ts';
import { accessLevels } from '../../../src/domain/role.ts';
import type { ForgeConversation } from '../../../src/ports/conversation.ts';
import { markerSecret } from './forge-place.ts';
import type { ServiceChange, ServicePlace } from './forge-place.ts';

const before = { 'src/a.ts': 'a\n' };
const changed = { 'src/a.ts': 'A\n' };

/** People talk with the bot below a change, and in the threads that it opened. */
export function describeTalk(placeNow: () => ServicePlace): void {
  const talk = (): ForgeConversation => {
    const { conversation } = placeNow().forge;
    if (conversation === undefined) throw new Error('nobody is heard there');
    return conversation;
  };
  const openThread = async (change: ServiceChange, finding: string): Promise<void> => {
    const { ref, installation } = change;
    const { reader, writer } = placeNow().forge;
    const marker = createMarkers(markerSecret).write(keyOfChange(ref), { kind: 'finding', value: finding });
    const place = { path: parseRepoPath('src/a.ts'), first: 1, last: 1, body: `Look ${marker}` };
    await (await reader.open(ref, installation)).source.diff();
    const comments = [{ id: finding as Fingerprint, ...place }];
    await writer.comment(ref, installation, { head: change.head(), body: 'Reviewed.', comments });
  };

  it('is known with where it goes and where it comes from', async () => {
    const change = await placeNow().change(before, changed);
    const discussed = await talk().discussed(change.ref, change.installation);
    expect(discussed).toMatchObject({ target: 'main', branch: 'change-1' });
    expect(discussed.change).toMatchObject({ head: change.head(), state: 'open', fromFork: false });
  });

  it('is told what somebody may do there, as it is now', async () => {
    const change = await placeNow().change(before, changed);
    const at = [change.ref, change.installation] as const;
    for (const access of accessLevels) {
      expect(await talk().access(...at, change.grant('somebody', access))).toBe(access);
    }
    placeNow().exhaust(600);
    const asked = talk().access(...at, change.grant('somebody', 'admin'));
    await expect(asked).rejects.toMatchObject({ code: 'rate-limited' });
    placeNow().exhaust(0);
  });

  it('has threads that are known by their finding', async () => {
    const change = await placeNow().change(before, changed);
    await openThread(change, 'one');
    expect(await talk().findingIn(await change.say('ada', 'What?', 0))).toBe('one');
    expect(await talk().findingIn(await change.say('ada', 'What?'))).toBeUndefined();
  });

  it('shows one sign at a remark, of how far it is', async () => {
    const change = await placeNow().change(before, changed);
    const remark = await change.say('ada', 'Do it');
    const seen: (readonly string[])[] = [];
    for (const state of ['read', 'read', 'working', 'failed', 'done', 'done'] as const) {
      await talk().acknowledge(remark, state);
      seen.push(remark.signs());
    }
    expect(seen.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(new Set(seen.flat()).size).toBe(4);
  });

  it('gets one reply of each name, which is written over', async () => {
    const change = await placeNow().change(before, changed);
    await openThread(change, 'one');
    const below = await change.say('ada', 'Do it');
    const inside = await change.say('ada', 'Do it', 0);
    for (const remark of [below, inside]) {
      await talk().reply(remark, '0', 'One');
      await talk().reply(remark, '1', 'Two');
      await talk().reply(remark, '0', 'Three');
    }
    const [thread] = change.threads();
    for (const bodies of [change.comments(), thread?.bodies ?? []]) {
      expect(bodies.slice(-3).map((body) => body.split('\n')[0])).toEqual(['Do it', 'Three', 'Two']);
    }
  });
}
