import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnsafeOptionalChaining } from './rule.ts';

testRule(noUnsafeOptionalChaining, import.meta.url);
