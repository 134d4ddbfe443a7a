export const Names = ({ users }) => (
  <ul>
    {users.map((user) => (
      // eslint-disable-next-line react/jsx-key
      <li>{user.name}</li>
    ))}
  </ul>
);
