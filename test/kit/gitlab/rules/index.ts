import type { Rule } from '../../forge-stand-in/rules/rule.ts';
import { graphqlRules } from '../graphql/measure.ts';
import { limitRules } from '../http/limits.ts';
import { accessRules, resolveRules } from './access.ts';
import { awardRules } from './awards.ts';
import { branchRules, commitRules, protectionRules } from './branches.ts';
import { credentialRules } from './credentials.ts';
import { noteRules } from './notes.ts';
import { oauthRules, tokenInfoRules } from './oauth.ts';
import { draftPositionRules, positionRules } from './positions.ts';
import { requestRules } from './requests.ts';
import { statusRules } from './statuses.ts';

/** All of them, for lists. What they are asked about differs. */
export const gitLabRules: readonly Pick<Rule<never>, 'name' | 'documentation' | 'title'>[] = [
  ...requestRules,
  ...credentialRules,
  ...accessRules,
  ...resolveRules,
  ...limitRules,
  ...graphqlRules,
  ...oauthRules,
  ...tokenInfoRules,
  ...positionRules,
  ...draftPositionRules,
  ...noteRules,
  ...awardRules,
  ...statusRules,
  ...branchRules,
  ...protectionRules,
  ...commitRules,
];
