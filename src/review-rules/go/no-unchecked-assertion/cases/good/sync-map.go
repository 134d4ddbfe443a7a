package config

import "sync"

var seen sync.Map

func get(key string) int {
	value, ok := seen.Load(key)
	if !ok {
		return 0
	}
	return value.(int)
}
