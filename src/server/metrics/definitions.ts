/** What `/metrics` says. The documentation is generated from it. */
export const definitions = {
  deliveries: {
    name: 'autoglm_deliveries_total',
    kind: 'counter',
    help: 'Messages of a forge by what became of them: stored, known (sent again), unknown (nothing for us), refused',
    labels: ['forge', 'outcome', 'kind'],
  },
  reactions: {
    name: 'autoglm_reactions_total',
    kind: 'counter',
    help: 'Reactions of people to comments of the bot: thumbsup, thumbsdown, other. GitLab tells of them at once; at GitHub those to findings are read when a review is published',
    labels: ['forge', 'reaction'],
  },
  jobs: {
    name: 'autoglm_jobs_total',
    kind: 'counter',
    help: 'Attempts at jobs by how they ended: done, superseded, retried, dead',
    labels: ['kind', 'outcome'],
  },
  jobSeconds: {
    name: 'autoglm_job_seconds',
    kind: 'histogram',
    help: 'Seconds that an attempt at a job took',
    labels: ['kind'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300],
  },
  reviews: {
    name: 'autoglm_reviews_total',
    kind: 'counter',
    help: 'Reviews by their end state and verdict',
    labels: ['outcome', 'verdict'],
  },
  reviewSeconds: {
    name: 'autoglm_review_seconds',
    kind: 'histogram',
    help: 'Seconds from taking up a change to the finished review',
    labels: [],
    buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300],
  },
  findings: {
    name: 'autoglm_findings_total',
    kind: 'counter',
    help: 'Findings that a review saw for the first time, by rule and severity',
    labels: ['rule', 'severity'],
  },
  publications: {
    name: 'autoglm_publications_total',
    kind: 'counter',
    help: 'Reviews brought to their forge',
    labels: ['forge'],
  },
  publicationSeconds: {
    name: 'autoglm_publication_seconds',
    kind: 'histogram',
    help: 'Seconds that bringing a review to its forge took',
    labels: ['forge'],
    buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
  },
  requests: {
    name: 'autoglm_forge_requests_total',
    kind: 'counter',
    help: 'Requests to a forge by operation and HTTP status; status 0: no answer',
    labels: ['forge', 'operation', 'status'],
  },
  requestSeconds: {
    name: 'autoglm_forge_request_seconds',
    kind: 'histogram',
    help: 'Seconds that a forge took to answer',
    labels: ['forge', 'operation'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
  },
  rateLimitRest: {
    name: 'autoglm_forge_rate_limit_rest',
    kind: 'gauge',
    help: 'Requests that the forge said are left in this period, at the last answer',
    labels: ['forge'],
  },
  modelCalls: {
    name: 'autoglm_model_calls_total',
    kind: 'counter',
    help: 'Calls to models by how they ended: answered, malformed, truncated, refused, rejected, unreachable, timed-out, cancelled',
    labels: ['model', 'task', 'outcome'],
  },
  modelTokens: {
    name: 'autoglm_model_tokens_total',
    kind: 'counter',
    help: 'Tokens of calls to models by kind: input (without what is read from a cache), cached, output',
    labels: ['model', 'task', 'kind'],
  },
  modelCost: {
    name: 'autoglm_model_cost_total',
    kind: 'counter',
    help: 'What calls to models cost, in the currency of MODEL_PRICES; calls to models without a price are not in it',
    labels: ['model', 'task'],
  },
  modelSeconds: {
    name: 'autoglm_model_seconds',
    kind: 'histogram',
    help: 'Seconds that a model took for one answer, retries included',
    labels: ['model'],
    buckets: [0.5, 1, 2.5, 5, 10, 20, 40, 80, 160, 320],
  },
  checks: {
    name: 'autoglm_checks_total',
    kind: 'counter',
    help: 'Checks by the command of the operator by how they ended: passed, failed, timed-out; or why they were not run: from-fork, outside-author, too-large, no-checkout, no-dependencies, no-sandbox',
    labels: ['outcome'],
  },
  checkSeconds: {
    name: 'autoglm_check_seconds',
    kind: 'histogram',
    help: 'Seconds that a check took which was run',
    labels: [],
    buckets: [1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1_800],
  },
  guidance: {
    name: 'autoglm_guidance_uses_total',
    kind: 'counter',
    help: 'Uses that the agent made of what people said of findings, by its source (dismissal, reaction, person): shown to a model, or a claim was dropped because of it',
    labels: ['source', 'use'],
  },
  queueDepth: {
    name: 'autoglm_queue_jobs',
    kind: 'gauge',
    help: 'Jobs by state: waiting, running, dead',
    labels: ['state'],
  },
  queueAge: {
    name: 'autoglm_queue_oldest_seconds',
    kind: 'gauge',
    help: 'Seconds that the oldest job that could run has waited',
    labels: [],
  },
} as const satisfies Record<string, MetricDefinition>;

export interface MetricDefinition {
  readonly name: string;
  readonly kind: 'counter' | 'gauge' | 'histogram';
  readonly help: string;
  readonly labels: readonly string[];
  readonly buckets?: readonly number[];
}
