export function close(server) {
  return server
    .stop()
    .then(() => {
      log('stopped');
    })
    .then(() => process.exit(0));
}

export function idOf(url) {
  return fetch(url)
    .then((response) => {
      if (!response.ok) throw new Error(response.statusText);
      return response.json();
    })
    .then((user) => user.id);
}

export function handle(request) {
  return request
    .then((answer) => {
      show(answer);
    })
    .then((unused) => done())
    .then((value = 1) => value);
}

export function run(job) {
  return job
    .start()
    .then(() => {
      clear();
    })
    .then((next) => {
      if (next === undefined) return first();
      return next();
    });
}

export function fails(job) {
  return job
    .then(() => {
      throw new Error('never');
    })
    .then((value) => value.id);
}

// What a chain of Cypress hands on is the subject before.
export function check() {
  cy.get('a')
    .then(($a) => {
      expect($a).to.exist;
    })
    .then(($a) => $a.click());
}
