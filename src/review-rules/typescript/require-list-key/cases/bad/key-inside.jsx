export const Links = ({ links }) => (
  <ul>
    {links.map((link) => (
      <li className="link"> {/* expect: list-key */}
        <a key={link.href} href={link.href}>
          {link.title}
        </a>
      </li>
    ))}
  </ul>
);
