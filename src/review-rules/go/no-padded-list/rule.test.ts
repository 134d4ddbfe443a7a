import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noPaddedList } from './rule.ts';

testRule(noPaddedList, import.meta.url);
