import { pino } from 'pino';
import type { GitLab } from '../../../../test/kit/gitlab/gitlab.ts';
import type { MergeRequestScene } from '../../../../test/kit/gitlab/scene/merge-request-scene.ts';
import type { ProjectScene } from '../../../../test/kit/gitlab/scene/project-scene.ts';
import type { MergeRequestSnapshot } from '../../../../test/kit/gitlab/snapshot.ts';
import { parseSha } from '../../../domain/ids.ts';
import type { Fingerprint, RepoPath, Sha } from '../../../domain/ids.ts';
import { keyOfChange } from '../../../domain/job.ts';
import { createMarkers } from '../../../domain/marker.ts';
import type { MarkerKind } from '../../../domain/marker.ts';
import type { Forge, InlineComment, OpenedChange, ReviewCall } from '../../../ports/forge.ts';
import { createGitLabForge } from '../gitlab-forge.ts';

const markers = createMarkers('a secret');

export function forgeBeside(gitLab: GitLab, token = gitLab.token.text): Forge {
  return createGitLabForge({
    host: gitLab.url,
    credentials: { kind: 'token', token },
    webhookSecret: gitLab.world.webhookSecret,
    markers,
    log: pino({ level: 'silent' }),
    retryWait: 1,
    prepareWait: 1,
  });
}

/** A merge request of the stand-in, in the words of the port. */
export class Subject {
  readonly scene: MergeRequestScene;
  readonly ref: {
    readonly repo: { readonly forge: 'gitlab'; readonly path: string };
    readonly number: number;
  };
  readonly #gitLab: GitLab;

  constructor(gitLab: GitLab, project: ProjectScene, scene: MergeRequestScene) {
    this.#gitLab = gitLab;
    this.scene = scene;
    this.ref = { repo: { forge: 'gitlab', path: project.path }, number: scene.iid };
  }

  get head(): Sha {
    return parseSha(this.scene.mergeRequest.head);
  }

  open(forge: Forge): Promise<OpenedChange> {
    return forge.reader.open(this.ref, '', { base: this.head, head: this.head });
  }

  mark(kind: MarkerKind, value: string): string {
    return markers.write(keyOfChange(this.ref), { kind, value });
  }

  comment(id: string, path: RepoPath, first: number, last = first): InlineComment {
    return { id: id as Fingerprint, path, first, last, body: `Look ${this.mark('finding', id)}` };
  }

  call(...comments: readonly InlineComment[]): ReviewCall {
    return { head: this.head, body: `Reviewed ${this.mark('review', this.head)}`, comments };
  }

  get shown(): MergeRequestSnapshot {
    const { repo, number } = this.ref;
    const found = this.#gitLab
      .snapshot()
      .mergeRequests.find(({ project, iid }) => project === repo.path && iid === number);
    if (found === undefined) throw new Error('no such merge request');
    return found;
  }
}
