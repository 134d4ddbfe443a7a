export function run(job, done) {
  job.start()
  done = done; // expect: self-assign
  [1, 2].forEach(done)
}
