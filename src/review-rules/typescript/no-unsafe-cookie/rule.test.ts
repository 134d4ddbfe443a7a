import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnsafeCookie } from './rule.ts';

testRule(noUnsafeCookie, import.meta.url);
