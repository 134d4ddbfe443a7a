package config

import "sync/atomic"

type settings struct {
	name string
}

var current atomic.Value

func load() settings {
	return current.Load().(settings)
}
