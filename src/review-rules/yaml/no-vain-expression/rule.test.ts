import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noVainExpression } from './rule.ts';

testRule(noVainExpression, import.meta.url);
