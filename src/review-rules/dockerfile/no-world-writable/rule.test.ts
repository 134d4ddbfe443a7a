import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noWorldWritable } from './rule.ts';

testRule(noWorldWritable, import.meta.url);
