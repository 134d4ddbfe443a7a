import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noPrivilegedContainer } from './rule.ts';

testRule(noPrivilegedContainer, import.meta.url);
