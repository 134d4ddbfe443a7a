package sample

import "sync"

var mu sync.Mutex
var handlers = map[string]func(){}

func Register(name string, handle func()) bool {
	mu.Lock()
	if _, ok := handlers[name]; ok {
		return false // expect: lock-leak
	}
	handlers[name] = handle
	mu.Unlock()
	return true
}
