export const graph = (client, req) => client.query(`query { user(id: "${req.params.id}") { name } }`);
export const element = (page, req) => page.query(`[data-id="${req.params.id}"]`);
export const redis = (client, req) => client.get(`user:${req.params.id}`);
export const pattern = (text, req) => /select (.*) from/.exec(`select ${req.query.q} from`);
