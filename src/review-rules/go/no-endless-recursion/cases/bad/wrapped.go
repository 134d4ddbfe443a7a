package cache

type Store interface {
	Get(key string) string
}

type Logged struct {
	inner Store
	reads int
}

func (l *Logged) Get(key string) string {
	l.reads++
	return l.Get(key) // expect: endless-recursion
}
