import { GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';

const s3 = new S3Client({});

export async function drain(sqs: SQSClient, QueueUrl: string) {
  const answer = await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }));
  for (const message of answer.Messages) { // expect: absent-record
    await handle(message.Body);
  }
}

export const names = async (Bucket: string) => {
  const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket }));
  return Contents.map(({ Key }) => Key); // expect: absent-record
};

export async function size(Bucket: string, Prefix: string): Promise<number> {
  const command = new ListObjectsV2Command({ Bucket, Prefix });
  return (await s3.send(command)).Contents.length; // expect: absent-record
}

export class Settings {
  constructor(private readonly store: DynamoDBDocumentClient) {}

  async theme(userId: string): Promise<string> {
    const found = await this.store.send(new GetCommand({ TableName: 'settings', Key: { userId } }));
    const { theme } = found.Item; // expect: absent-record
    return theme;
  }
}

declare function handle(body: string | undefined): Promise<void>;
