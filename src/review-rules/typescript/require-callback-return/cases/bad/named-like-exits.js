export const areDone = (jobs) =>
  jobs.every((job) => { // expect: callback-return
    if (job.isOpen) return false;
    logFailure(job);
  });

export const sums = (lists, controller) =>
  lists.reduce((sum, list) => { // expect: callback-return
    if (list.length > 0) return sum + list.length;
    controller.abort();
  }, 0);

function logFailure(job) {
  console.log(job);
}
