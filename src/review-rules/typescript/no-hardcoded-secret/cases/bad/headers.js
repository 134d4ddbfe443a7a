export async function stock(sku) {
  const response = await fetch(`https://erp.acme.io/stock/${sku}`, {
    headers: {
      Accept: 'application/json',
      Authorization: 'Basic d2FyZWhvdXNlOnZYM2tkOTJMbQ==', // expect: hardcoded-secret
      'X-Api-Key': 'kJ8vT2qLwZ5xN1bR7mYc', // expect: hardcoded-secret
    },
  });
  return response.json();
}

export function sign(request) {
  request.setRequestHeader('Authorization', 'Bearer Zk3vR8xQ1nWp6TjYb5Lh'); // expect: hardcoded-secret
}
