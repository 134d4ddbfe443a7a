import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnheardError } from './rule.ts';

testRule(noUnheardError, import.meta.url);
