import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnverifiedStep } from './rule.ts';

testRule(noUnverifiedStep, import.meta.url);
