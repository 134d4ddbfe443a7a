import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noBrokenCrypto } from './rule.ts';

testRule(noBrokenCrypto, import.meta.url);
