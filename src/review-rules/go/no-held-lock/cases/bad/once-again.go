package config

import (
	"os"
	"sync"
)

type config struct{ mode string }

var (
	once   sync.Once
	loaded *config
)

func get() *config {
	once.Do(func() {
		loaded = &config{}
		loaded.mode = defaultMode()
	})
	return loaded
}

func defaultMode() string {
	if mode := os.Getenv("MODE"); mode != "" {
		return mode
	}
	return get().mode // expect: deadlock
}
