import { appRoutes } from './apps.ts';
import { checkRunRoutes } from './check-runs.ts';
import { collaboratorRoutes } from './collaborators.ts';
import { compareRoutes } from './compare.ts';
import { contentRoutes } from './contents.ts';
import { deliveryRoutes } from './deliveries.ts';
import { gitDataRoutes } from './git-data.ts';
import { issueCommentRoutes } from './issue-comments.ts';
import { manifestRoutes } from './manifests.ts';
import { pullRoutes } from './pulls.ts';
import { reviewCommentRoutes } from './review-comments.ts';
import type { Route } from './route.ts';

export const routes: readonly Route[] = [
  ...appRoutes,
  ...checkRunRoutes,
  ...collaboratorRoutes,
  ...compareRoutes,
  ...contentRoutes,
  ...deliveryRoutes,
  ...gitDataRoutes,
  ...issueCommentRoutes,
  ...manifestRoutes,
  ...pullRoutes,
  ...reviewCommentRoutes,
];
