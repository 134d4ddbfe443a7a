export function authorize(user) {
  if (!user) throw { status: 401, message: 'sign in first' }; // expect: thrown-object
  if (!user.isActive) throw ['inactive', user.id]; // expect: thrown-object
  if (user.isLocked) throw () => new Error('locked'); // expect: thrown-object
  return user;
}
