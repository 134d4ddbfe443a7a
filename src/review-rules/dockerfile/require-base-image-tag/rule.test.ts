import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { requireBaseImageTag } from './rule.ts';

testRule(requireBaseImageTag, import.meta.url);
