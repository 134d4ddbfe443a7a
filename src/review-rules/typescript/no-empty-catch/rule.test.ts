import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noEmptyCatch } from './rule.ts';

testRule(noEmptyCatch, import.meta.url);
