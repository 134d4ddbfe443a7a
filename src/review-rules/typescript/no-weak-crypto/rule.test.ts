import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noWeakCrypto } from './rule.ts';

testRule(noWeakCrypto, import.meta.url);
