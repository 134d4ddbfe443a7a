import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUseBeforeCheck } from './rule.ts';

testRule(noUseBeforeCheck, import.meta.url);
