import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noDuplicateKeysOrCases } from './rule.ts';

testRule(noDuplicateKeysOrCases, import.meta.url);
