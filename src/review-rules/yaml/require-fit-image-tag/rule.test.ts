import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { requireFitImageTag } from './rule.ts';

testRule(requireFitImageTag, import.meta.url);
