import { slackVendorCheck } from '../../kit/slack/check-arguments.ts';
import { describeNotifier } from './describe-notifier.ts';
import { startSlackBench } from './slack-bench.ts';

describeNotifier(`Slack${slackVendorCheck.words}`, startSlackBench);
