import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({});

export const handler = async (event) => {
  const object = await s3.send(new GetObjectCommand({ Bucket: 'orders', Key: event.pathParameters.id }));
  const order = JSON.parse(object.Body.toString()); // expect: misfit-argument
  if (order.isOld) return { statusCode: 410, body: [] }; // expect: misfit-argument
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: { order } }; // expect: misfit-argument
};
