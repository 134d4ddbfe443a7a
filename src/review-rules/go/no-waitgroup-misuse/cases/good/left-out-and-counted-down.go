package index

import "sync"

func index(docs []doc, put func(doc)) {
	var wg sync.WaitGroup
	wg.Add(len(docs))
	for _, one := range docs {
		if one.text == "" {
			wg.Done()
			continue
		}
		go func(one doc) {
			defer wg.Done()
			put(one)
		}(one)
	}
	wg.Wait()
}

func others(docs, extra []doc, put func(doc)) {
	var wg sync.WaitGroup
	wg.Add(len(docs))
	for _, one := range docs {
		go func(one doc) {
			defer wg.Done()
			for _, part := range one.parts {
				if part == "" {
					continue
				}
				put(doc{text: part})
			}
		}(one)
	}
	for _, one := range extra {
		if one.text == "" {
			continue
		}
		put(one)
	}
	wg.Wait()
}
