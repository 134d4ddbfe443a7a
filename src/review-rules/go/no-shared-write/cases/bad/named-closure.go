package importer

import (
	"bufio"
	"os"
	"sync"
)

func countLines(files []string) (int, int) {
	var wg sync.WaitGroup
	lines, failed := 0, 0
	count := func(name string) {
		defer wg.Done()
		own := 0
		f, err := os.Open(name)
		if err != nil {
			failed++ // expect: data-race
			return
		}
		defer f.Close()
		for sc := bufio.NewScanner(f); sc.Scan(); {
			own++
		}
		lines += own // expect: data-race
	}
	for _, name := range files {
		wg.Add(1)
		go count(name)
	}
	wg.Wait()
	return lines, failed
}
