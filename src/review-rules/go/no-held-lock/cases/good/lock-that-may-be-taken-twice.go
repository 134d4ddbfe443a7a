package sample

type tree struct {
	mu    reentrantMutex
	names []string
}

func (t *tree) size() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return len(t.names)
}

func (t *tree) add(name string) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.names = append(t.names, name)
	return t.size()
}
