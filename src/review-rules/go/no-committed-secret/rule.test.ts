import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noCommittedSecret } from './rule.ts';

testRule(noCommittedSecret, import.meta.url);
