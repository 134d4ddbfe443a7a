import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noSelfAssignment } from './rule.ts';

testRule(noSelfAssignment, import.meta.url);
