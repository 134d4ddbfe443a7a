import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noOutdatedUse } from './rule.ts';

testRule(noOutdatedUse, import.meta.url);
