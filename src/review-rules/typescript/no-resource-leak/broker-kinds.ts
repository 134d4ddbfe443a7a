import { brokerConnection } from './resource-kind.ts';
import type { ResourceKind } from './resource-kind.ts';

export const amqpConnection: ResourceKind = {
  ...brokerConnection,
  staysFor: new Set(['consume']),
  givePartsLater: new Set(['createChannel', 'createConfirmChannel']),
  giveValues: new Set([
    ...['sendToQueue', 'publish', 'get', 'prefetch', 'waitForConfirms', 'assertQueue', 'checkQueue'],
    ...['deleteQueue', 'purgeQueue', 'bindQueue', 'unbindQueue', 'assertExchange', 'checkExchange'],
  ]),
};

export const natsConnection: ResourceKind = {
  ...brokerConnection,
  releasedBy: new Set(['close', 'drain', 'closed']),
  staysFor: new Set(['subscribe', 'pullSubscribe', 'consumers', 'views', 'services']),
};

export const mqttClient: ResourceKind = {
  ...brokerConnection,
  close: 'end()',
  releasedBy: new Set(['end', 'endAsync']),
  staysFor: new Set(['subscribe', 'subscribeAsync']),
};
