import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noShellInjection } from './rule.ts';

testRule(noShellInjection, import.meta.url);
