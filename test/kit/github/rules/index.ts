import { graphqlRules } from '../graphql/measure.ts';
import { limitRules } from '../http/limits.ts';
import { tokenRules } from '../model/tokens.ts';
import { deliveryRules } from '../rest/deliveries.ts';
import { accessRules } from './access.ts';
import { checkRunRules } from './check-runs.ts';
import { commentRules } from './comments.ts';
import { assertionRules, credentialRules } from './credentials.ts';
import { pullRules, refRules, treeRules } from './git-data.ts';
import { requestRules } from './requests.ts';
import { replyRules, reviewRules } from './reviews.ts';
import type { Rule } from '../../forge-stand-in/rules/rule.ts';

/** All of them, for lists. What they are asked about differs. */
export const gitHubRules: readonly Pick<Rule<never>, 'name' | 'documentation' | 'title'>[] = [
  ...requestRules,
  ...credentialRules,
  ...assertionRules,
  ...tokenRules,
  ...accessRules,
  ...limitRules,
  ...graphqlRules,
  ...reviewRules,
  ...replyRules,
  ...commentRules,
  ...checkRunRules,
  ...refRules,
  ...treeRules,
  ...pullRules,
  ...deliveryRules,
];
