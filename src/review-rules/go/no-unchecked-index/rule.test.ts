import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUncheckedIndex } from './rule.ts';

testRule(noUncheckedIndex, import.meta.url);
