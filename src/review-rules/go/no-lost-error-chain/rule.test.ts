import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noLostErrorChain } from './rule.ts';

testRule(noLostErrorChain, import.meta.url);
