import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnverifiedToken } from './rule.ts';

testRule(noUnverifiedToken, import.meta.url);
