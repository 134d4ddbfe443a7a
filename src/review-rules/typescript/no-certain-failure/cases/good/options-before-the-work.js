import Bottleneck from 'bottleneck';

const limiter = new Bottleneck({ maxConcurrent: 2 });

export const start = (job) => limiter.schedule(priorityOf(job), () => job.run());
export const later = (job) => limiter.schedule(priorityOf(job), run, job);
