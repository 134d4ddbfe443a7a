import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noOpenTransaction } from './rule.ts';

testRule(noOpenTransaction, import.meta.url);
