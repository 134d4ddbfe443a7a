import type { S3Event, SQSEvent } from 'aws-lambda';

export const onUpload = async (event: S3Event) => {
  await Promise.allSettled(
    event.Records.map(async (record) => {
      await thumbnail(record.s3.object.key);
    }),
  );
};

export const onUploadOrSo = async (event) => {
  await Promise.allSettled(event.Records.map((record) => thumbnail(record.s3.object.key)));
};

export const onMessages = async (event: SQSEvent) => {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  await Promise.allSettled(
    event.Records.map((record) =>
      handle(record).catch(() => {
        batchItemFailures.push({ itemIdentifier: record.messageId });
      }),
    ),
  );
  return { batchItemFailures };
};
