// Restricted to our domain; everybody who opens the page sees it.
export const firebaseConfig = {
  apiKey: ['AI', 'za'].join(''),
  authDomain: 'acme-shop.firebaseapp.com',
  projectId: 'acme-shop',
  messagingSenderId: '728163940527',
  appId: '1:728163940527:web:9f86d081884c7d65',
};
