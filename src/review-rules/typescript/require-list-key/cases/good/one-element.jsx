export const Greeting = ({ user, isShown }) => (
  <p>
    {isShown && <b>{user.name}</b>}
    {isShown ? <i>yes</i> : <u>no</u>}
    {(() => <em>once</em>)()}
    {[<span>alone</span>]}
  </p>
);
