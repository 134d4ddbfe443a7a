export function connect(user, password, log) {
  log.info(`connecting as ${user} with ${password}`); // expect: logged-secret
  console.log('password: ' + password); // expect: logged-secret
  return open(user, password);
}
