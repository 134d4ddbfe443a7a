import { expect, it } from '@jest/globals';
import { parseRepoPath } from '../../../src/domain/ids.ts';
import type { Fingerprint } from '../../../src/domain/ids.ts';
import { keyOfChange } from '../../../src/domain/job.ts';
import { createMarkers } from '../../../src/domain/marker.ts';
import { markerSecret } from './forge-place.ts';
import type { ReactionsPlace } from './forge-place.ts';

/** What people think of findings, where the forge sends no message for it. */
export function describeReactions(placeNow: () => ReactionsPlace): void {
  it('tells with what is posted how people reacted to each finding', async () => {
    const change = await placeNow().change({ 'src/a.ts': 'one\n' }, { 'src/a.ts': 'One\nTwo\n' });
    const { ref, installation } = change;
    const { reader, writer } = placeNow().forge;
    const comments = ['liked', 'not'].map((id, index) => {
      const body = createMarkers(markerSecret).write(keyOfChange(ref), { kind: 'finding', value: id });
      const line = index + 1;
      return { id: id as Fingerprint, path: parseRepoPath('src/a.ts'), first: line, last: line, body };
    });
    await writer.comment(ref, installation, { head: change.head(), body: 'Reviewed.', comments });
    const told = async () => {
      const { findings } = await reader.posted(ref, installation, change.head());
      return Object.fromEntries(findings.map(({ id, reactions }) => [id, reactions]));
    };
    const none = { thumbsup: 0, thumbsdown: 0, other: 0 };
    expect(await told()).toEqual({ liked: none, not: none });
    change.react('ada', 0, 'thumbsup');
    change.react('eve', 0, 'thumbsup');
    change.react('eve', 0, 'other');
    change.react('eve', 1, 'thumbsdown');
    expect(await told()).toEqual({
      liked: { ...none, thumbsup: 2, other: 1 },
      not: { ...none, thumbsdown: 1 },
    });
    const { findings } = await reader.posted(ref, installation, change.head());
    const down = findings.find(({ id }) => id === 'not')?.reactors;
    // Who it was is told by name, or not at all.
    const named = down?.map(({ reaction, by }) => `${reaction} ${by.name}`);
    expect([undefined, ['thumbsdown eve']]).toContainEqual(named);
  });
}
