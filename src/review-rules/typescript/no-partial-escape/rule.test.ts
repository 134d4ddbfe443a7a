import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noPartialEscape } from './rule.ts';

testRule(noPartialEscape, import.meta.url);
