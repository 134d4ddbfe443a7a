import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noAsyncForeach } from './rule.ts';

testRule(noAsyncForeach, import.meta.url);
