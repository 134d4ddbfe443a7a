package sample

import "sync"

type shards[T any] struct {
	all [16]shard
	zero T
}

type shard struct {
	once sync.Once
}

func (s shards[T]) Init() { // expect: lock-copy
	for i := range s.all {
		s.all[i].once.Do(load)
	}
}
