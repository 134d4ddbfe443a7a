import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnclosedResource } from './rule.ts';

testRule(noUnclosedResource, import.meta.url);
