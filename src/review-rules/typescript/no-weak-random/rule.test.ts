import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noWeakRandom } from './rule.ts';

testRule(noWeakRandom, import.meta.url);
