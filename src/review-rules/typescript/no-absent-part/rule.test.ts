import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noAbsentPart } from './rule.ts';

testRule(noAbsentPart, import.meta.url);
