package driver

import (
	"crypto/tls"
	"sync"
)

var (
	settings = map[string]*tls.Config{
		"skip-verify": {InsecureSkipVerify: true},
	}
	settingsLock sync.Mutex
)

func Register(name string, config *tls.Config) {
	settingsLock.Lock()
	defer settingsLock.Unlock()
	settings[name] = config
}
