import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noRootContainer } from './rule.ts';

testRule(noRootContainer, import.meta.url);
