import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnsafeFinally } from './rule.ts';

testRule(noUnsafeFinally, import.meta.url);
