import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noVainCall } from './rule.ts';

testRule(noVainCall, import.meta.url);
