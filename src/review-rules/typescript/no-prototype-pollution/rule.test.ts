import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noPrototypePollution } from './rule.ts';

testRule(noPrototypePollution, import.meta.url);
