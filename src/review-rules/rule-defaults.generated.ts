// Written by `npm run docs` from the rules: do not edit.
import type { RuleDefaults } from '../config/rule-catalogue.ts';

/** Every rule, and what holds when nobody configures it. */
export const ruleDefaults: RuleDefaults = {
  'no-async-foreach': { state: 'on', options: {} },
  'no-case-fallthrough': { state: 'on', options: {} },
  'no-code-injection': { state: 'on', options: {} },
  'no-constant-condition': { state: 'on', options: {} },
  'no-debugger-or-focused-test': { state: 'on', options: {} },
  'no-default-sort': { state: 'on', options: {} },
  'no-duplicate-keys-or-cases': { state: 'on', options: {} },
  'no-empty-catch': { state: 'on', options: {} },
  'no-floating-promise': { state: 'on', options: {} },
  'no-hardcoded-secret': { state: 'on', options: {} },
  'no-html-injection': { state: 'on', options: {} },
  'no-insecure-tls': { state: 'on', options: {} },
  'no-lost-cause': { state: 'on', options: {} },
  'no-lost-digits': { state: 'on', options: {} },
  'no-misplaced-defer': { state: 'on', options: {} },
  'no-null-dereference': { state: 'on', options: {} },
  'no-open-redirect': { state: 'on', options: {} },
  'no-path-traversal': { state: 'on', options: {} },
  'no-printed-secret': { state: 'on', options: {} },
  'no-resource-leak': { state: 'on', options: {} },
  'no-root-user': { state: 'on', options: {} },
  'no-script-injection': { state: 'on', options: {} },
  'no-secret-in-image': { state: 'on', options: {} },
  'no-self-compare': { state: 'on', options: {} },
  'no-server-request-forgery': { state: 'on', options: {} },
  'no-shell-injection': { state: 'on', options: {} },
  'no-sql-injection': { state: 'on', options: {} },
  'no-thrown-non-error': { state: 'on', options: {} },
  'no-unreachable': { state: 'on', options: {} },
  'no-unsafe-finally': { state: 'on', options: {} },
  'no-unsafe-optional-chaining': { state: 'on', options: {} },
  'no-untrusted-checkout': { state: 'on', options: {} },
  'no-unused-suppression': { state: 'on', options: {} },
  'no-unverified-script': { state: 'on', options: {} },
  'no-useless-catch': { state: 'on', options: {} },
  'require-base-image-tag': { state: 'on', options: {} },
  'require-callback-return': { state: 'on', options: {} },
  'require-fit-image-tag': {
    state: 'on',
    options: {
      environments: [
        {
          name: 'staging',
          paths: [
            '*{non,pre}{prod,-prod,_prod}*',
            '{staging,stage,stg,uat,qa,preview}',
            '*[-._]{staging,stage,stg,uat,qa,preview}.*',
            '{staging,stage,stg,uat,qa,preview}[-._]*',
          ],
          tags: ['*'],
        },
        {
          name: 'development',
          paths: [
            '{dev,development,local,sandbox,test,tests}',
            '*[-._]{dev,development,local,sandbox,test}.*',
            '{dev,development,local,sandbox,test}[-._]*',
          ],
          tags: ['*'],
        },
        {
          name: 'production',
          paths: [
            '{prod,production,prd,live}',
            '*[-._]{prod,production,prd,live}.*',
            '{prod,production,prd,live}[-._]*',
          ],
          tags: ['version', 'digest'],
        },
      ],
    },
  },
  'require-pinned-action': { state: 'on', options: { trusted_owners: ['actions', 'github'] } },
};
