import { logFailure } from './log.js';

export function settle(job, controller, user) {
  switch (job.state) {
    case 'failed':
      logFailure(job);
    case 'stopped': // expect: fallthrough
      controller.abort();
    case 'trial': // expect: fallthrough
      user.skipTrial();
    case 'moved': // expect: fallthrough
      job.response.redirect('/jobs');
    case 'closed': // expect: fallthrough
      fail(job);
    case 'done': // expect: fallthrough
      job.remove();
      break;
    case 'new':
      job.start();
      break;
    default:
      job.wait();
  }
}

function fail(job) {
  if (job.isOptional) return;
  throw new Error(job.name);
}
