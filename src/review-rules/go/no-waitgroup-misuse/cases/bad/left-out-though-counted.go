package index

import "sync"

type indexer struct {
	wg  sync.WaitGroup
	put func(doc) error
}

func (x *indexer) index(docs []doc) {
	x.wg.Add(len(docs))
	for _, one := range docs {
		if one.text == "" {
			continue // expect: waitgroup
		}
		go func(one doc) {
			defer x.wg.Done()
			_ = x.put(one)
		}(one)
	}
	x.wg.Wait()
}
