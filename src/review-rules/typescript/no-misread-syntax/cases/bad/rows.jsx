export function Row({ user, isOld }) {
  const title = 'Row of ${user.name}'; // expect: misread-syntax
  return <td title={title}>{user.age > 60 & !isOld ? 'old' : user.name}</td>; // expect: misread-syntax
}
