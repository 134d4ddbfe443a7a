import { vendorCheck } from '../../kit/model/check-body.ts';
import { describeModel } from './describe-model.ts';

describeModel('openai', vendorCheck.words);
describeModel('anthropic');
