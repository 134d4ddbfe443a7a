import { GetCommand, QueryCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { isEmpty } from './lists';

const s3 = new S3Client({});

export async function drain(sqs: SQSClient, QueueUrl: string) {
  const answer = await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }));
  for (const message of answer.Messages ?? []) await handle(message.Body);
  const again = await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
  if (!again.Messages?.length) return;
  for (const message of again.Messages) await handle(message.Body);
  const third = await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
  if (isEmpty(third.Messages)) return;
  third.Messages.forEach(({ Body }) => console.log(Body));
}

export async function names(Bucket: string, store: DynamoDBDocumentClient) {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
  const { Contents: others } = await s3.send(new ListObjectsV2Command({ Bucket }));
  if (others) return others.map(({ Key }) => Key);
  const counted = await s3.send(new ListObjectsV2Command({ Bucket }));
  if (counted.KeyCount === 0) return [];
  const rows = await store.send(new QueryCommand({ TableName: 'rooms' }));
  const found = await store.send(new GetCommand({ TableName: 'rooms', Key: { id: rows.Items.length } }));
  return [...Contents, counted.Contents[0], found.Item ? found.Item.name : 'none'];
}

declare function handle(body: string | undefined): Promise<void>;
