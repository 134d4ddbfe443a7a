import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noKeptPosition } from './rule.ts';

testRule(noKeptPosition, import.meta.url);
