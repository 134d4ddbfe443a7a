import { Trans } from 'react-i18next';

export const Page = ({ users }) => (
  <Layout actions={[<Edit />, <Remove />]} rows={users.map((user) => <Row user={user} />)}>
    <Trans i18nKey="welcome" components={[<b />, <i />]} />
    <Tabs items={users.map((user) => ({ title: user.name, content: <User user={user} /> }))} />
  </Layout>
);
