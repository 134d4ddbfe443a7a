package sample

import "sync"

type Shards struct {
	all   []sync.Mutex
	byKey map[string]sync.Mutex
	chan_ chan sync.Mutex
	fn    func(sync.Mutex)
	any   interface{}
}

func (s Shards) Len() int { return len(s.all) }
