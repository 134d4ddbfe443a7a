package sample

import "sync"

func handle(path string, wg *sync.WaitGroup) {
	file, err := open(path)
	if err != nil {
		return // expect: waitgroup
	}
	read(file)
	wg.Done()
}

func All(paths []string) {
	var wg sync.WaitGroup
	wg.Add(len(paths))
	for _, path := range paths {
		go handle(path, &wg)
	}
	wg.Wait()
}
