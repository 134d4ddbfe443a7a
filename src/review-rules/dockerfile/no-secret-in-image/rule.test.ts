import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noSecretInImage } from './rule.ts';

testRule(noSecretInImage, import.meta.url);
