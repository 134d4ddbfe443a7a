import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noSelfCompare } from './rule.ts';

testRule(noSelfCompare, import.meta.url);
