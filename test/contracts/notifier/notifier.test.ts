import { describeNotifier } from './describe-notifier.ts';
import { startSlackBench } from './slack-bench.ts';

describeNotifier('Slack', startSlackBench);
