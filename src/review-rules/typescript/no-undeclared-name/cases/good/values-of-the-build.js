import { connect } from './connect';
const SERVER_HOST = 'chat.example.com';
export const open = () => connect(SERVER_HOST, SERVER_PORT);

const BACKUP_URLS = [BACKUP_URL, 'https://backup.example.com'];
export const openBackup = () => BACKUP_URLS.map((url) => connect(url));
