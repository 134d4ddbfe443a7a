package sample

// path: pkg/store_test.go

func (f *fake) Get(key string) bool {
	f.mu.Lock()
	if f.broken {
		return false
	}
	f.mu.Unlock()
	return true
}
