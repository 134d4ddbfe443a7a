import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noOutsidePath } from './rule.ts';

testRule(noOutsidePath, import.meta.url);
