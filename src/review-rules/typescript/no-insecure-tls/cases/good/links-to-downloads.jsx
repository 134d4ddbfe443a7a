import { useRequest } from './use-request.js';

export function Downloads({ version }) {
  const { data } = useRequest('/api/downloads');
  return (
    <ul>
      <li>
        <a href="http://downloads.acme.io/latest/app.dmg">macOS</a>
      </li>
      <li>
        <a href={`http://downloads.acme.io/${version}/app.exe`}>Windows</a>
      </li>
      <li>{data?.count} downloads</li>
    </ul>
  );
}
