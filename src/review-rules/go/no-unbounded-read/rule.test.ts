import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnboundedRead } from './rule.ts';

testRule(noUnboundedRead, import.meta.url);
