import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({});

export const handler = async (event) => {
  const object = await s3.send(new GetObjectCommand({ Bucket: 'orders', Key: event.pathParameters.id }));
  const order = JSON.parse(await object.Body.transformToString());
  if (order.isOld) return { statusCode: 410, body: '' };
  return { statusCode: 200, body: JSON.stringify({ order }) };
};

export function mockAnswer(path: string) {
  return { statusCode: 200, body: { path } };
}

export const textOf = async (client, params) => (await client.getObject(params).promise()).Body.toString();
