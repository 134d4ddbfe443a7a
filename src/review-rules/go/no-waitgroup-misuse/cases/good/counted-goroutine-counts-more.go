package sample

import "sync"

func Walk(root *Node) {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		wg.Add(len(root.Children))
		defer wg.Done()
		for _, child := range root.Children {
			go visit(child, &wg)
		}
	}()
	wg.Wait()
}
