package web

import "sync"

type Input struct {
	lock sync.RWMutex
	data map[string]string
	path string
}

func (in *Input) Put(name, value string) {
	in.lock.Lock()
	defer in.lock.Unlock()
	if in.data == nil {
		in.data = map[string]string{}
	}
	in.data[name] = value
}

func (in *Input) Get(name string) string {
	in.lock.RLock()
	defer in.lock.RUnlock()
	return in.data[name]
}

func (in *Input) Has(name string) bool {
	in.lock.RLock()
	defer in.lock.RUnlock()
	_, ok := in.data[name]
	return ok
}

func (in *Input) Reset(path string) {
	in.path = path
	in.data = nil
}
