package deploy

import (
	"log"
	"sync"
)

func rollOut(hosts []host, revision string) {
	wg := &sync.WaitGroup{}
	for _, one := range hosts {
		wg.Add(1)
		go func(one host) {
			defer wg.Done()
			if err := one.push(revision); err != nil {
				log.Printf("%s: %v", one.name, err)
				wg.Done() // expect: waitgroup
				return
			}
		}(one)
	}
	wg.Wait()
}
