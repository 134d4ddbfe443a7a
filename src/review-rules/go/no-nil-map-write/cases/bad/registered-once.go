package plugin

import "sync"

type Factory func() any

type Registry struct {
	mu     sync.Mutex
	byName map[string]Factory
	order  []string
}

func NewRegistry() *Registry {
	return &Registry{order: make([]string, 0, 8)}
}

func (r *Registry) Register(name string, create Factory) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if _, dup := r.byName[name]; dup {
		panic("registered twice: " + name)
	}
	r.byName[name] = create // expect: nil-map
	r.order = append(r.order, name)
}
