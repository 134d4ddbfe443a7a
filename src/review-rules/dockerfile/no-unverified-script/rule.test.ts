import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnverifiedScript } from './rule.ts';

testRule(noUnverifiedScript, import.meta.url);
