export const Names = ({ users }) => (
  <ul>
    {users.map((user) => (
      <li>{user.name}</li> // expect: list-key
    ))}
  </ul>
);
