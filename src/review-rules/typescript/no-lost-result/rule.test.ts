import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noLostResult } from './rule.ts';

testRule(noLostResult, import.meta.url);
