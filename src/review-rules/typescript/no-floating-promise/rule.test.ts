import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noFloatingPromise } from './rule.ts';

testRule(noFloatingPromise, import.meta.url);
