import type { ChangeRef } from '../../domain/change-request.ts';
import type { RepositoryRef } from '../../domain/event.ts';
import type { ProjectPayload } from './payloads.ts';

export function repositoryOf({ path_with_namespace: path }: ProjectPayload): RepositoryRef {
  return { forge: 'gitlab', path };
}

/** GitLab counts merge requests by project; that number is its `iid`. */
export function changeOf(project: ProjectPayload, iid: number): ChangeRef {
  return { repo: repositoryOf(project), number: iid };
}
