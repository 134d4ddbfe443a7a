import { ok, type Answer } from '../../forge-stand-in/http/answer.ts';
import type { JsonObject } from '../../forge-stand-in/json.ts';
import { enforce, type Rule } from '../../forge-stand-in/rules/rule.ts';
import { isDelivered } from '../../forge-stand-in/webhooks/mailbox.ts';
import { renderDelivery, type Delivery } from '../webhooks/delivery.ts';
import { notFound, type Call, type Route } from './route.ts';

interface Attempted {
  readonly ageInDays: number;
}

export const deliveryRules: readonly Rule<Attempted>[] = [
  {
    name: 'redelivery-within-three-days',
    documentation:
      'https://docs.github.com/webhooks/testing-and-troubleshooting-webhooks/redelivering-webhooks',
    title: 'You can redeliver webhooks that were delivered within the past 3 days',
    check: ({ ageInDays }) =>
      ageInDays > 3
        ? { status: 422, message: 'Delivery is too old to be redelivered', errors: ['too old'] }
        : undefined,
  },
];

export const deliveryRoutes: readonly Route[] = [
  { operation: 'apps/list-webhook-deliveries', wants: 'app', needs: [], handle: listDeliveries },
  {
    operation: 'apps/get-webhook-delivery',
    wants: 'app',
    needs: [],
    handle: (call) => {
      const delivery = deliveryIn(call);
      return ok({
        ...renderDelivery(delivery, { throttled: null }),
        request: { headers: { ...delivery.headers }, payload: JSON.parse(delivery.body) as JsonObject },
        response: { headers: { ...delivery.result?.headers }, payload: delivery.result?.payload ?? null },
        url: '',
      });
    },
  },
  {
    operation: 'apps/redeliver-webhook-delivery',
    wants: 'app',
    needs: [],
    handle: (call) => {
      const delivery = deliveryIn(call);
      const at = delivery.result?.at ?? call.world.now();
      enforce(deliveryRules, { ageInDays: (call.world.now().getTime() - at.getTime()) / 86_400_000 });
      void call.webhooks.redeliver(delivery);
      return { status: 202, body: {} };
    },
  },
];

/** Newest first, `cursor` naming the last one that was seen. */
function listDeliveries(call: Call): Answer {
  const { query, world, webhooks } = call;
  const size = Math.min(100, Math.max(1, Number(query.get('per_page') ?? 30)));
  const status = query.get('status');
  const newest = webhooks
    .attempts()
    .filter((delivery) => status === null || isDelivered(delivery) === (status === 'success'))
    .toReversed();
  const cursor = query.get('cursor');
  const start = cursor === null ? 0 : newest.findIndex(({ id }) => `v1_${id}` === cursor) + 1;
  const page = newest.slice(start, start + size);
  const last = page.at(-1);
  const next = new URLSearchParams(query);
  next.set('cursor', `v1_${last?.id ?? ''}`);
  const more = last !== undefined && start + size < newest.length;
  return {
    ...ok(page.map((delivery) => renderDelivery(delivery, { throttled: null }))),
    headers: more
      ? { link: `<${world.addresses.api}/app/hook/deliveries?${next.toString()}>; rel="next"` }
      : {},
  };
}

function deliveryIn({ webhooks, path }: Call): Delivery {
  const id = Number(path['delivery_id']);
  return webhooks.attempts().find((delivery) => delivery.id === id) ?? notFound();
}
