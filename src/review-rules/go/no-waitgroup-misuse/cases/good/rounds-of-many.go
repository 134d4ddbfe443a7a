package rounds

import "sync"

func play(rounds int, players []player) {
	var wg sync.WaitGroup
	for round := 0; round < rounds; round++ {
		for _, one := range players {
			wg.Add(1)
			go func() {
				defer wg.Done()
				one.move(round)
			}()
		}
		wg.Wait()
	}
	for _, pair := range pairsOf(players) {
		wg.Add(2)
		go func() {
			defer wg.Done()
			pair.left.rest()
		}()
		go func() {
			defer wg.Done()
			pair.right.rest()
		}()
		wg.Wait()
	}
}
