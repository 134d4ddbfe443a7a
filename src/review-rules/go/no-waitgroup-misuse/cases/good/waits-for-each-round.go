package rounds

import "sync"

func rounds(n int, players []func()) {
	var wg sync.WaitGroup
	for range n {
		wg.Add(len(players))
		for _, play := range players {
			go func() {
				defer wg.Done()
				play()
			}()
		}
		wg.Wait()
	}
}

func behind(players []func()) {
	var wg sync.WaitGroup
	wg.Add(len(players))
	for _, play := range players {
		go func() {
			defer wg.Done()
			play()
		}()
	}
	wg.Wait()
}

func untilSomebodyIsDone(players []func(), again func() bool) {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		players[0]()
	}()
	for again() {
		wg.Wait()
	}
}
