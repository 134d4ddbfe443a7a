import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUncheckedCertificate } from './rule.ts';

testRule(noUncheckedCertificate, import.meta.url);
