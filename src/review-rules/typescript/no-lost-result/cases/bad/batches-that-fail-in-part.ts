import { BatchWriteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { Client } from '@elastic/elasticsearch';
import { Client as Search } from '@opensearch-project/opensearch';
import type { SQSEvent, SQSHandler } from 'aws-lambda';

const sqs = new SQSClient({});
const store = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const elastic = new Client({ node: 'http://localhost:9200' });

export async function enqueue(queue: string, mails: readonly Mail[]) {
  await sqs.send( // expect: unread-outcome
    new SendMessageBatchCommand({
      QueueUrl: queue,
      Entries: mails.map((mail, at) => ({ Id: String(at), MessageBody: JSON.stringify(mail) })),
    }),
  );
}

export const store25 = async (table: string, rows: readonly Mail[]) => {
  const command = new BatchWriteCommand({
    RequestItems: { [table]: rows.map((Item) => ({ PutRequest: { Item } })) },
  });
  await store.send(command); // expect: unread-outcome
  await store.send(new BatchWriteItemCommand({ RequestItems: {} })); // expect: unread-outcome
};

export async function announce(bus: EventBridgeClient, detail: string) {
  await bus.send(new PutEventsCommand({ Entries: [{ Detail: detail }] })); // expect: unread-outcome
}

export class Index {
  constructor(private readonly search: Search) {}

  async fill(mails: readonly Mail[]) {
    const operations = mails.flatMap((mail) => [{ index: { _index: 'mail' } }, mail]);
    await elastic.bulk({ operations }); // expect: unread-outcome
    await this.search.bulk({ body: operations }); // expect: unread-outcome
  }
}

export const handler: SQSHandler = async (event) => {
  await Promise.allSettled(event.Records.map((record) => deliver(record.body))); // expect: unread-outcome
};

export async function consume(event: SQSEvent): Promise<void> {
  const work = event.Records.map(async ({ body }) => {
    await deliver(body);
  });
  await Promise.allSettled(work); // expect: unread-outcome
}

interface Mail {
  to: string;
}
declare function deliver(body: string): Promise<void>;
