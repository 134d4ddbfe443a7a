import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUntrustedCheckout } from './rule.ts';

testRule(noUntrustedCheckout, import.meta.url);
