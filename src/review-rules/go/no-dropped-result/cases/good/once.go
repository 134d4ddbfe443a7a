package setup

import (
	"log"
	"sync"
)

var prepare = sync.OnceFunc(func() { log.Println("set up") })

func load(once *sync.Once) {
	prepare()
	once.Do(func() { log.Println("once") })
	sync.OnceFunc(func() { log.Println("now") })()
}
