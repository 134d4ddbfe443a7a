package sample

type Store interface{ Get(key string) string }

type Logged struct{ inner Store }

func (l *Logged) Get(key string) string { return l.inner.Get(key) }
