import { startGitHubTalks } from './talk-at-github.ts';
import { startGitLabTalks } from './talk-at-gitlab.ts';

/** Whatever is said there: the bot does and says the same. */
export const talkPlaces = [
  { forge: 'GitHub', start: startGitHubTalks },
  { forge: 'GitLab', start: startGitLabTalks },
] as const;
