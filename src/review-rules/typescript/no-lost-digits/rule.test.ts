import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noLostDigits } from './rule.ts';

testRule(noLostDigits, import.meta.url);
