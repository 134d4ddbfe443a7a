import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noCutNumber } from './rule.ts';

testRule(noCutNumber, import.meta.url);
