export const protocol = { version: 'TLSv1', name: 'TLSv1.1' };
export const labels = { minVersion: '1.0.0', maxVersion: '2.0.0' };
