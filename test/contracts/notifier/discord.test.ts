import { startDiscordBench } from './discord-bench.ts';
import { describeNotifier } from './describe-notifier.ts';

describeNotifier('Discord', startDiscordBench);
