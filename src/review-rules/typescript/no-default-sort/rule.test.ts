import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noDefaultSort } from './rule.ts';

testRule(noDefaultSort, import.meta.url);
