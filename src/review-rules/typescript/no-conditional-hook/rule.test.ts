import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noConditionalHook } from './rule.ts';

testRule(noConditionalHook, import.meta.url);
