import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noMisspelledMember } from './rule.ts';

testRule(noMisspelledMember, import.meta.url);
