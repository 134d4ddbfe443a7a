import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noStateRace } from './rule.ts';

testRule(noStateRace, import.meta.url);
