import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnlockedField } from './rule.ts';

testRule(noUnlockedField, import.meta.url);
