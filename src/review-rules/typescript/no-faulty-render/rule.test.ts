import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noFaultyRender } from './rule.ts';

testRule(noFaultyRender, import.meta.url);
