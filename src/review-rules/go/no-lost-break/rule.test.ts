import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noLostBreak } from './rule.ts';

testRule(noLostBreak, import.meta.url);
