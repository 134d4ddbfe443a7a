export const q = (name, gql) => gql`query ${name}`;
export const text = (name) => `Hello ${name}`;
