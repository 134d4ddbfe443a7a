package setup

import (
	"log"
	"sync"
)

func load(read func() (string, error)) {
	sync.OnceFunc(func() { log.Println("set up") }) // expect: dropped-result
	sync.OnceValues(read)                           // expect: dropped-result
}
