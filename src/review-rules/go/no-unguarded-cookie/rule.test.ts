import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnguardedCookie } from './rule.ts';

testRule(noUnguardedCookie, import.meta.url);
