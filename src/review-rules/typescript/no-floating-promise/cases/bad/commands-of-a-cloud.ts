import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { S3Client, HeadObjectCommand, DeleteObjectCommand } from '@aws-sdk/client-s3';

export class Bucket {
  constructor(
    private readonly client: S3Client,
    private readonly name: string,
  ) {}

  async head(key: string) {
    try {
      return this.client.send(new HeadObjectCommand({ Bucket: this.name, Key: key })); // expect: return-in-try
    } catch (error) {
      if ((error as Error).name === 'NotFound') return null;
      throw error;
    }
  }

  async clear(keys: readonly string[]): Promise<void> {
    for (const Key of keys) {
      const command = new DeleteObjectCommand({ Bucket: this.name, Key });
      this.client.send(command); // expect: floating-promise
      await this.head(Key);
    }
  }
}

const table = new DynamoDBClient({});

export async function keep(id: string): Promise<boolean> {
  const answer = table.send(new PutItemCommand({ TableName: 'ids', Item: { id: { S: id } } })); // expect: missing-await
  return answer.$metadata.httpStatusCode === 200;
}
