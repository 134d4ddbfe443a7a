import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noDroppedResult } from './rule.ts';

testRule(noDroppedResult, import.meta.url);
