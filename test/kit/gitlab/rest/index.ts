import { accountRoutes } from './account.ts';
import { awardRoutes } from './awards.ts';
import { branchRoutes } from './branches.ts';
import { commitRoutes } from './commits.ts';
import { discussionRoutes } from './discussions.ts';
import { draftNoteRoutes } from './draft-notes.ts';
import { hookRoutes } from './hooks.ts';
import { issueRoutes } from './issues.ts';
import { mergeRequestRoutes } from './merge-requests.ts';
import { noteRoutes } from './notes.ts';
import { projectRoutes } from './projects.ts';
import { repositoryRoutes } from './repository.ts';
import type { Route } from './route.ts';
import { statusRoutes } from './statuses.ts';
import { versionRoutes } from './versions.ts';

export const routes: readonly Route[] = [
  ...accountRoutes,
  ...awardRoutes,
  ...branchRoutes,
  ...commitRoutes,
  ...discussionRoutes,
  ...draftNoteRoutes,
  ...hookRoutes,
  ...issueRoutes,
  ...mergeRequestRoutes,
  ...noteRoutes,
  ...projectRoutes,
  ...repositoryRoutes,
  ...statusRoutes,
  ...versionRoutes,
];
