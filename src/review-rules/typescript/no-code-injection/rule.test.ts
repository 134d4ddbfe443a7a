import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noCodeInjection } from './rule.ts';

testRule(noCodeInjection, import.meta.url);
