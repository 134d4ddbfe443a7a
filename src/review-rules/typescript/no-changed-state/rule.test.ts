import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noChangedState } from './rule.ts';

testRule(noChangedState, import.meta.url);
