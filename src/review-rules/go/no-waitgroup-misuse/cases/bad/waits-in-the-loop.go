package index

import "sync"

func buildAll(shards []*shard) {
	var wg sync.WaitGroup
	for _, one := range shards {
		if one.isEmpty() {
			continue
		}
		wg.Add(1)
		go func() {
			defer wg.Done()
			one.build()
		}()
		wg.Wait() // expect: waitgroup
	}
}
