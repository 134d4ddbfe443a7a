import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noCapturedLoopVariable } from './rule.ts';

testRule(noCapturedLoopVariable, import.meta.url);
