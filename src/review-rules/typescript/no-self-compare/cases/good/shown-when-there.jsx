export const Card = ({ title, children, className, user }) => (
  <section className={className && className}>
    <h2>{title && title}</h2>
    <img src={user.picture && user.picture} alt="" />
    {children && children}
  </section>
);
