import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noLostChange } from './rule.ts';

testRule(noLostChange, import.meta.url);
