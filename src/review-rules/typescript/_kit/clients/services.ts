import { client } from './client-kind.ts';
import type { ClientKind } from './client-kind.ts';

const http = client('plain', 'get delete head options post put patch request');

/** Observables of RxJS. */
const cold = client('cold', 'get post put delete patch head options request jsonp pipe', { isFluent: true });

const redis = client(
  'casual',
  'set get del unlink hset hget hdel hgetall hGet hSet hDel hGetAll setex setEx expire incr decr lpush rpush lPush rPush ' +
    'sadd srem sAdd sRem zadd zrem zAdd zRem publish mset mget exists keys flushall flushdb flushAll flushDb quit ' +
    'disconnect connect ping',
);
/** Of ioredis: it closes at once. */
const ioredis: ClientKind = {
  ...redis,
  promising: new Set([...redis.promising].filter((name) => name !== 'disconnect')),
};
const queue = client('casual', 'add addBulk close obliterate drain remove pause resume');

const kafkaProducer = client('plain', 'connect send sendBatch disconnect');
const kafkaConsumer = client('plain', 'connect subscribe run disconnect commitOffsets');
const kafka = client('plain', '', {
  gives: {
    producer: kafkaProducer,
    consumer: kafkaConsumer,
    admin: client('plain', 'connect disconnect createTopics deleteTopics listTopics'),
  },
});

const channel = client(
  'plain',
  'assertQueue assertExchange bindQueue bindExchange unbindQueue checkQueue deleteQueue purgeQueue consume prefetch cancel close waitForConfirms',
);
const amqp = client('plain', 'close createChannel createConfirmChannel', {
  gives: { createChannel: channel, createConfirmChannel: channel },
});

const firestoreQuery = client('plain', 'get', { isFluent: true });
const firestoreDocument = client('plain', 'set update delete create get', {});
const firestoreCollection: ClientKind = client('plain', 'add get', {
  gives: { doc: firestoreDocument, where: firestoreQuery, orderBy: firestoreQuery, limit: firestoreQuery },
});
const firestore = client('plain', 'runTransaction', {
  gives: {
    collection: firestoreCollection,
    doc: firestoreDocument,
    batch: client('plain', 'commit', { isFluent: true }),
  },
});
/** `admin.firestore()` */
const firebaseAdmin: Readonly<Record<string, ClientKind>> = {
  firestore,
  auth: client(
    'plain',
    'createUser updateUser deleteUser setCustomUserClaims revokeRefreshTokens verifyIdToken getUser getUserByEmail',
  ),
  messaging: client('plain', 'send sendEachForMulticast subscribeToTopic'),
};

const answering = client(
  'plain',
  'reply deferReply editReply followUp deleteReply showModal update deferUpdate',
);
const message = client('plain', 'reply edit delete react pin crosspost');

/** By module, and by the name of the class or the function that makes the object. */
export const services: Readonly<Record<string, Readonly<Record<string, ClientKind>>>> = {
  axios: { create: http, AxiosInstance: http },
  '@angular/common/http': { HttpClient: cold },
  '@nestjs/axios': { HttpService: cold },
  redis: { createClient: redis, RedisClientType: redis },
  ioredis: { '': ioredis, Redis: ioredis, Cluster: ioredis },
  bull: { '': queue, Queue: queue },
  bullmq: { Queue: queue },
  kafkajs: { Kafka: kafka, Producer: kafkaProducer, Consumer: kafkaConsumer },
  amqplib: { connect: amqp, Channel: channel, ConfirmChannel: channel },
  nodemailer: {
    createTransport: client('casual', 'sendMail verify'),
    Transporter: client('casual', 'sendMail verify'),
  },
  '@nestjs-modules/mailer': { MailerService: client('casual', 'sendMail') },
  stripe: {
    '': client('plain', '', {
      gives: {
        '*': client('plain', 'create update del cancel retrieve confirm capture pay finalizeInvoice'),
      },
    }),
  },
  'firebase-admin/firestore': { getFirestore: firestore, Firestore: firestore },
  'firebase-admin': firebaseAdmin,
  'discord.js': {
    ChatInputCommandInteraction: answering,
    CommandInteraction: answering,
    ButtonInteraction: answering,
    ModalSubmitInteraction: answering,
    Message: message,
    TextChannel: client('plain', 'send bulkDelete'),
    GuildMember: client('plain', 'ban kick timeout setNickname send'),
  },
};
