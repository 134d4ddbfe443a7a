import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { requireHookDependencies } from './rule.ts';

testRule(requireHookDependencies, import.meta.url);
