import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnreachable } from './rule.ts';

testRule(noUnreachable, import.meta.url);
