package work

import "sync"

func closeAll(closers []func() error) error {
	var err error
	var wg sync.WaitGroup
	for _, one := range closers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			err = one() // expect: data-race
		}()
	}
	wg.Wait()
	return err
}
