package sample

import "sync"

func (c Counter) Value() int { return c.n }

func copyOf(o *Options) Options { return *o }

var mu sync.Mutex
