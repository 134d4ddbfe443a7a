/**
 * @param {User} user
 * @returns {boolean}
 */
function isGuest(user) {
  return user.role === 'guest';
}

export function pageOf(user) {
  if (isGuest(user)) { // expect: duplicate-branch
    return render(user);
  } else {
    return render(user);
  }
}
