import { S3Client, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { Bus, ResetCommand } from './bus.ts';

const client = new S3Client({});

export async function head(Key: string) {
  try {
    return await client.send(new HeadObjectCommand({ Bucket: 'images', Key }));
  } catch {
    return null;
  }
}

export function put(Key: string, done: (error: unknown) => void): void {
  client.send(new PutObjectCommand({ Bucket: 'images', Key }), (error) => done(error));
}

export function reset(bus: Bus): void {
  bus.send(new ResetCommand());
}
