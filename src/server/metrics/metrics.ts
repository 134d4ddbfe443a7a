import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Metrics } from '../../ports/metrics.ts';
import type { Queue } from '../../ports/queue.ts';
import { definitions } from './definitions.ts';
import type { MetricDefinition } from './definitions.ts';

export interface MeteredServer extends Metrics {
  readonly registry: Registry;
}

/** Counts and times in memory; a monitor collects them from `/metrics`. */
export function createMetrics(): MeteredServer {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const deliveries = counter(registry, definitions.deliveries);
  const reactions = counter(registry, definitions.reactions);
  const jobs = counter(registry, definitions.jobs);
  const jobSeconds = histogram(registry, definitions.jobSeconds);
  const requests = counter(registry, definitions.requests);
  const requestSeconds = histogram(registry, definitions.requestSeconds);
  const rateLimitRest = gauge(registry, definitions.rateLimitRest);
  return {
    registry,
    ...{ ...reviewMetrics(registry), ...modelMetrics(registry), ...checkMetrics(registry) },
    delivery: (forge, outcome, kind) => {
      deliveries.inc({ forge, outcome, kind });
    },
    reaction: (forge, reaction, count = 1) => {
      reactions.inc({ forge, reaction }, count);
    },
    job: (kind, outcome, milliseconds) => {
      jobs.inc({ kind, outcome });
      jobSeconds.observe({ kind }, milliseconds / 1_000);
    },
    request: ({ forge, operation, status, milliseconds, rateLimitRest: rest }) => {
      requests.inc({ forge, operation, status });
      requestSeconds.observe({ forge, operation }, milliseconds / 1_000);
      if (rest !== undefined) rateLimitRest.set({ forge }, rest);
    },
  };
}

function reviewMetrics(registry: Registry): Pick<Metrics, 'review' | 'published'> {
  const reviews = counter(registry, definitions.reviews);
  const reviewSeconds = histogram(registry, definitions.reviewSeconds);
  const findings = counter(registry, definitions.findings);
  const publications = counter(registry, definitions.publications);
  const publicationSeconds = histogram(registry, definitions.publicationSeconds);
  return {
    review: (report) => {
      reviews.inc({ outcome: report.outcome.kind, verdict: report.verdict });
      reviewSeconds.observe(report.milliseconds / 1_000);
      for (const { news, rule, severity } of report.findings) {
        if (news === 'fresh') findings.inc({ rule, severity });
      }
    },
    published: ({ change }, milliseconds) => {
      const { forge } = change.repo;
      publications.inc({ forge });
      publicationSeconds.observe({ forge }, milliseconds / 1_000);
    },
  };
}

function modelMetrics(registry: Registry): Pick<Metrics, 'modelCall' | 'guidance'> {
  const calls = counter(registry, definitions.modelCalls);
  const modelTokens = counter(registry, definitions.modelTokens);
  const cost = counter(registry, definitions.modelCost);
  const seconds = histogram(registry, definitions.modelSeconds);
  const guidance = counter(registry, definitions.guidance);
  return {
    guidance: (source, use) => {
      guidance.inc({ source, use });
    },
    modelCall: ({ model, task, outcome, tokens, cost: micros = 0, milliseconds }) => {
      const labels = { model, task };
      const { input, cachedInput: cached, output } = tokens;
      calls.inc({ ...labels, outcome });
      for (const [kind, count] of Object.entries({ input: Math.max(0, input - cached), cached, output }))
        modelTokens.inc({ ...labels, kind }, count);
      cost.inc(labels, micros / 1_000_000);
      seconds.observe({ model }, milliseconds / 1_000);
    },
  };
}

function checkMetrics(registry: Registry): Pick<Metrics, 'check'> {
  const checks = counter(registry, definitions.checks);
  const seconds = histogram(registry, definitions.checkSeconds);
  return {
    check: (outcome, milliseconds) => {
      checks.inc({ outcome });
      if (milliseconds !== undefined) seconds.observe(milliseconds / 1_000);
    },
  };
}

export interface MetricsPluginOptions {
  readonly registry: Registry;
  readonly queue: Pick<Queue, 'stats'>;
}

/** `GET /metrics` in the text format of Prometheus; the queue is looked at when it is asked for. */
export function metricsPlugin(
  app: FastifyInstance,
  { registry, queue }: MetricsPluginOptions,
): Promise<void> {
  const depth = gauge(registry, definitions.queueDepth);
  const age = gauge(registry, definitions.queueAge);
  app.get('/metrics', { logLevel: 'warn' }, async (_request, reply) => {
    const { waiting, running, dead, oldestSeconds } = await queue.stats();
    for (const [state, count] of Object.entries({ waiting, running, dead })) depth.set({ state }, count);
    age.set(oldestSeconds);
    return reply.type(registry.contentType).send(await registry.metrics());
  });
  return Promise.resolve();
}

function counter(registry: Registry, { name, help, labels }: MetricDefinition): Counter {
  return new Counter({ name, help, labelNames: [...labels], registers: [registry] });
}

function gauge(registry: Registry, { name, help, labels }: MetricDefinition): Gauge {
  return new Gauge({ name, help, labelNames: [...labels], registers: [registry] });
}

function histogram(registry: Registry, { name, help, labels, buckets = [] }: MetricDefinition): Histogram {
  return new Histogram({ name, help, labelNames: [...labels], buckets: [...buckets], registers: [registry] });
}
