export function authenticate(username, password, isPasswordLogged) {
  log.trace('authenticate(%j,%s)', username, isPasswordLogged ? password : '********');
}
