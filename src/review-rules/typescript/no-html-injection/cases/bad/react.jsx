export function Banner() {
  const text = new URL(window.location.href).searchParams.get('text');
  return <div className="banner" dangerouslySetInnerHTML={{ __html: text }} />; // expect: xss
}
