import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noEndlessRecursion } from './rule.ts';

testRule(noEndlessRecursion, import.meta.url);
