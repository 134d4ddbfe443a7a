import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noWaitgroupMisuse } from './rule.ts';

testRule(noWaitgroupMisuse, import.meta.url);
