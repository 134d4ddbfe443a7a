import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noMisreadIndex } from './rule.ts';

testRule(noMisreadIndex, import.meta.url);
