import { expect } from '@jest/globals';
import type { FileChanges } from '../kit/forge-stand-in/git/fast-import.ts';
import type { PullScene } from '../kit/github/scene/pull-scene.ts';
import type { RepositoryScene } from '../kit/github/scene/repository-scene.ts';
import type { CommentSnapshot } from '../kit/github/snapshot.ts';
import { botName } from './session.ts';
import type { Session } from './session.ts';

/** A reviewed change and people of every kind: ann may push and wrote it, tom may triage, eve may read. */
export interface Talk {
  readonly repository: RepositoryScene;
  readonly pull: PullScene;
  /** Says it below the change and waits. @returns the remark and what the bot said since */
  readonly say: (
    by: string,
    text: string,
  ) => Promise<readonly [remark: CommentSnapshot, ...replies: CommentSnapshot[]]>;
}

export async function openTalk(
  session: Session,
  name: string,
  { files = {}, change }: { readonly files?: FileChanges; readonly change: FileChanges },
): Promise<Talk> {
  const repository = await session.github.repository(name, { files: { 'README.md': 'Hi\n', ...files } });
  const pull = await repository.open({ files: change, author: 'ann', branch: 'work' });
  repository.grant('ann', 'write');
  repository.grant('tom', 'triage');
  repository.grant('eve', 'read');
  await session.status(name, pull.pull.head.sha);
  await session.idle();
  const comments = () => session.pull(name).comments;
  const say: Talk['say'] = async (by, text) => {
    const before = comments().length;
    pull.comment(by, text);
    await session.idle();
    const [remark, ...replies] = comments().slice(before);
    if (remark === undefined) throw new Error('nothing was said');
    expect(replies.filter(({ author }) => author !== botName)).toEqual([]);
    return [remark, ...replies];
  };
  return { repository, pull, say };
}
