import { SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { Client } from '@elastic/elasticsearch';
import type { SQSEvent, SQSHandler } from 'aws-lambda';
import { bulk } from './bulk';
import type { Loader } from './loader';

const sqs = new SQSClient({});
const elastic = new Client({ node: 'http://localhost:9200' });

export async function enqueue(queue: string, bodies: readonly string[], loader: Loader) {
  const sent = await sqs.send(new SendMessageBatchCommand({ QueueUrl: queue, Entries: [] }));
  if (sent.Failed?.length) throw new Error('not all were sent');
  await sqs.send(new SendMessageCommand({ QueueUrl: queue, MessageBody: bodies.join() }));
  const { errors } = await elastic.bulk({ operations: [] });
  await elastic.index({ index: 'mail', document: {} });
  await bulk({ bodies });
  await loader.bulk({ bodies });
  return errors || elastic.bulk({ operations: [] });
}

export const handler: SQSHandler = async (event) => {
  const results = await Promise.allSettled(event.Records.map((record) => deliver(record.body)));
  return {
    batchItemFailures: results.flatMap((one, at) =>
      one.status === 'rejected' ? [{ itemIdentifier: event.Records[at]!.messageId }] : [],
    ),
  };
};

export async function consume(event: SQSEvent): Promise<void> {
  const failed: string[] = [];
  await Promise.allSettled(
    event.Records.map(async ({ body, messageId }) => {
      try {
        await deliver(body);
      } catch {
        failed.push(messageId);
      }
    }),
  );
  if (failed.length > 0) throw new Error(failed.join());
}

export async function close(parts: readonly { close(): Promise<void> }[]) {
  await Promise.allSettled(parts.map((part) => part.close()));
}
declare function deliver(body: string): Promise<void>;
