import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startGitLab } from '../../../test/kit/gitlab/gitlab.ts';
import type { GitLab } from '../../../test/kit/gitlab/gitlab.ts';
import { editNote } from '../../../test/kit/gitlab/model/notes.ts';
import type { Note } from '../../../test/kit/gitlab/model/types.ts';
import { userNamed } from '../../../test/kit/gitlab/model/world.ts';
import type { MergeRequestScene } from '../../../test/kit/gitlab/scene/merge-request-scene.ts';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { Forge, HeardEvent } from '../../ports/forge.ts';
import { forgeBeside } from './test-kit/subject.ts';

const help = '/autoglm help';
const start = new Date('2026-01-05T12:00:00Z');

let gitLab: GitLab;
let forge: Forge;
let scene: MergeRequestScene;
let ref: ChangeRef;
let clock = start;
let count = 0;

beforeAll(async () => {
  gitLab = await startGitLab({ now: () => clock });
  forge = forgeBeside(gitLab);
});

afterAll(async () => {
  expect(gitLab.defects()).toEqual([]);
  await gitLab[Symbol.asyncDispose]();
});

beforeEach(async () => {
  clock = start;
  const path = `acme/shop-${++count}`;
  const project = await gitLab.project(path);
  scene = await project.open({ files: { 'a.ts': 'start();\n' } });
  ref = { repo: { forge: 'gitlab', path }, number: 1 };
  gitLab.forgetRequests();
});

const passed = (seconds: number): Date => (clock = new Date(clock.getTime() + seconds * 1_000));
const found = async (since = start): Promise<readonly HeardEvent[]> =>
  (await forge.reader.commentsSince?.(ref, since)) ?? [];

function made(note: Note | undefined): Note {
  if (note === undefined) throw new Error('no note was made');
  return note;
}

describe('comments that GitLab told nobody of', () => {
  it('are found with who wrote them and where, the oldest first', async () => {
    const opening = made(await scene.discuss('ann', 'Why?'));
    const inside = made(await scene.reply(opening.discussion, 'tom', '@autoglm-bot explain'));
    const below = made(await scene.comment('ann', `Well\n${help}`));
    const event = { forge: 'gitlab', installation: 'account', kind: 'comment-posted', change: ref };
    const by = (name: string) => ({ id: String(userNamed(gitLab.world, name).id), name, isBot: false });
    expect(await found()).toEqual([
      {
        delivery: `gitlab:note:${inside.id}`,
        event: {
          ...{ ...event, comment: String(inside.id), thread: opening.discussion.id, by: by('tom') },
          text: '@autoglm-bot explain',
        },
      },
      {
        delivery: `gitlab:note:${below.id}`,
        event: {
          ...{ ...event, comment: String(below.id), thread: undefined, by: by('ann') },
          text: `Well\n${help}`,
        },
      },
    ]);
  });

  it('have the name by which their messages are known, too', async () => {
    await scene.comment('ann', help);
    const sent = gitLab.webhooks.make('Note Hook', {
      ...{ object_kind: 'note', project: { path_with_namespace: ref.repo.path } },
      ...{ user: { id: 1, username: 'ann' }, merge_request: { iid: 1 } },
      object_attributes: {
        ...{ id: 7, note: help, noteable_type: 'MergeRequest', author_id: 1, action: 'create' },
      },
    });
    const headers = Object.fromEntries(
      Object.entries(sent.headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const received = await forge.inbox.receive({ headers, body: Buffer.from(sent.body) });
    expect(received).toMatchObject({ delivery: 'gitlab:note:7' });
  });

  it('are read no further back than is asked for, a hundred at a time', async () => {
    for (let index = 0; index < 130; index++) await scene.comment('ann', index % 50 === 0 ? help : 'Hm');
    const since = passed(60);
    for (let index = 0; index < 99; index++) await scene.comment('ann', 'Hm');
    await scene.comment('ann', help);
    expect(await found(since)).toHaveLength(1);
    const pages = gitLab.requests().filter(({ operation }) => operation.endsWith('/notes'));
    expect(pages).toHaveLength(2);
    expect(await found()).toHaveLength(4);
  });

  it('are left out when they are answered, ours, edited since, or hold no command', async () => {
    const asked = made(await scene.comment('ann', help));
    const remark = { change: ref, installation: '', comment: String(asked.id), thread: undefined };
    await forge.conversation?.reply(remark, '0', `As you like it\n\n${help}`);
    await scene.comment('autoglm-bot', help);
    await scene.comment('ann', 'I would rather not.');
    const edited = made(await scene.comment('tom', 'Thanks'));
    passed(1);
    await editNote(gitLab.world, edited, userNamed(gitLab.world, 'eve'), '/autoglm fix all');
    expect(await found()).toEqual([]);
  });

  it('are none where the change is gone', async () => {
    ref = { ...ref, number: 99 };
    expect(await found()).toEqual([]);
  });
});
