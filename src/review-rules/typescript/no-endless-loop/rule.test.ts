import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noEndlessLoop } from './rule.ts';

testRule(noEndlessLoop, import.meta.url);
