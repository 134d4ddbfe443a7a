export async function connect(options) {
  console.log('Connecting with the following settings:');
  console.log(options.password); // expect: logged-secret
  return open(options);
}
